package org.bellwire.scenarios.sampling.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.scenarios.sampling.StudyMembers;
import org.bellwire.scenarios.sampling.Variable;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Distillation;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Link;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Memory;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Order;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Scheme;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Swap;
import org.bellwire.scenarios.sampling.chain.Heralding.Arms;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads the parameters of {@code repeater_chain} and {@code link}. */
final class ChainReader {
    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("links", "", "1", "how many, 1 to 64; or a list of objects with what differs from the rest"),
            new Parameter("link_length", "m", "0", "length of a link"),
            new Parameter("attenuation", "dB/m", "0.0002", "loss of the fibre"),
            new Parameter("attempt_rate", "Hz", "light over the length", "attempts a second"),
            new Parameter("success_probability", "", "", "of an attempt; or heralding"),
            new Parameter("raw_fidelity", "", "1", "of a new pair, a Werner state; or raw_weights, or heralding"),
            new Parameter("raw_weights", "", "", "[I, Z, X, Y] of a new pair"),
            new Parameter("heralding", "", "", "double_click or single_click, with its parameters"),
            new Parameter("coherence_time", "s", "endless", "of memories; or t1 and t2, or pauli_rates"),
            new Parameter("nodes", "", "", "a list of objects, one a node, with memories that differ"),
            new Parameter("swap", "", "ideal, nested", "order, success_probability, fidelities, duration"),
            new Parameter("cutoff", "s", "endless", "longest wait for a partner"),
            new Parameter("distillation", "", "none", "rounds, a number or one a level, and protocol"));

    private static final int MOST_LINKS = 64;
    private static final double STANDARD_ATTENUATION = 2e-4;
    private static final double LEAST_PROBABILITY = 1e-12;
    private static final double SUM_ERROR = 1e-9;
    private static final Range PROBABILITY = Range.between(LEAST_PROBABILITY, 1);
    private static final Range FIDELITY = Range.UNIT;
    private static final Range MOST_ANY = Range.above(0, Double.MAX_VALUE);
    private static final List<String> ORDERS = words(Order.values());
    private static final List<String> SCHEMES = words(Scheme.values());
    private static final List<String> HERALDINGS = List.of("double_click", "single_click");

    private final StudyMembers study;
    private final Members members;
    private final Problems problems;
    private final Map<String, Optional<Variable>> common = new HashMap<>();

    ChainReader(StudyMembers study) {
        this.study = study;
        this.members = study.members();
        this.problems = members.problems();
    }

    private static List<String> words(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    RepeaterChain chain() {
        Optional<LocatedJson> links = members.optional("links");
        boolean differ = links.isPresent() && links.get().kind() == Kind.LIST;
        int count = differ ? links.get().elements().size() : (int) members.whole("links", 1, 1, MOST_LINKS);
        if (count < 1 || count > MOST_LINKS) {
            problems.error(links.orElseThrow(), count + " links are out of range", "1 to " + MOST_LINKS);
            count = 1;
            differ = false;
        }
        List<Link> all = differ ? different(links.get()) : Collections.nCopies(count, link(study, Optional.empty()));
        return chain(all);
    }

    RepeaterChain link() {
        return chain(List.of(link(study, Optional.empty())));
    }

    private RepeaterChain chain(List<Link> links) {
        Order order = Order.NESTED;
        Optional<Members> swap = members.object("swap");
        StudyMembers inSwap = swap.map(study::within).orElseGet(() -> study.within(empty()));
        if (swap.isPresent()) {
            order = Order.values()[ORDERS.indexOf(swap.get().choice("order", ORDERS.get(0), ORDERS))];
        }
        Swap swapping = new Swap(
                order,
                inSwap.variable("success_probability", 1, Quantity.FRACTION, PROBABILITY),
                inSwap.variable("gate_fidelity", 1, Quantity.FRACTION, FIDELITY),
                inSwap.variable("measurement_fidelity", 1, Quantity.FRACTION, Range.between(0.5, 1)),
                inSwap.variable("duration", 0, Quantity.SECONDS, Range.NOT_NEGATIVE));
        swap.ifPresent(Members::refuseUnknown);
        Distillation distillation = distillation(order, links.size());
        Optional<Variable> cutoff = study.variable("cutoff", Quantity.SECONDS, MOST_ANY);
        List<Memory> nodes = nodes(links.size() + 1);
        ChainSettings settings = new ChainSettings(links, nodes, swapping, distillation, cutoff);
        try {
            return new RepeaterChain(settings, study.laws());
        } catch (IllegalArgumentException refusal) {
            problems.error(members.json(), String.valueOf(refusal.getMessage()), "fewer rounds of purification");
            ChainSettings plain =
                    new ChainSettings(links, nodes, swapping, new Distillation(Scheme.BBPSSW, List.of()), cutoff);
            return new RepeaterChain(plain, study.laws());
        }
    }

    private Members empty() {
        return Members.of(LocatedJson.emptyObject(members.json().origin()), problems);
    }

    private List<Link> different(LocatedJson list) {
        List<Link> links = new ArrayList<>();
        for (LocatedJson json : list.elements()) {
            Members own = Members.of(json, problems);
            links.add(link(study.within(own), Optional.of(study)));
            own.refuseUnknown();
        }
        return links;
    }

    // A parameter of a link, or what the whole chain says of it.
    private record Source(StudyMembers own, Optional<StudyMembers> chain, Map<String, Optional<Variable>> common) {
        // A common parameter is one, and has one law, however many links share it.
        Optional<Variable> variable(String name, Quantity quantity, Range range) {
            Optional<Variable> value = own.variable(name, quantity, range);
            return value.isPresent() || chain.isEmpty()
                    ? value
                    : common.computeIfAbsent(name, key -> chain.get().variable(key, quantity, range));
        }

        Optional<LocatedJson> json(String name) {
            Optional<LocatedJson> value = own.members().optional(name);
            return value.isPresent() || chain.isEmpty()
                    ? value
                    : chain.get().members().optional(name);
        }
    }

    private Link link(StudyMembers own, Optional<StudyMembers> chain) {
        Source source = new Source(own, chain, common);
        Optional<Variable> rate = source.variable("attempt_rate", Quantity.FREQUENCY, MOST_ANY);
        Variable length = source.variable("link_length", Quantity.LENGTH, Range.NOT_NEGATIVE)
                .orElse(Variable.of(0));
        Variable attenuation = source.variable("attenuation", Quantity.ATTENUATION, Range.NOT_NEGATIVE)
                .orElse(Variable.of(STANDARD_ATTENUATION));
        Optional<Variable> probability = source.variable("success_probability", Quantity.FRACTION, PROBABILITY);
        Optional<Variable> fidelity = source.variable("raw_fidelity", Quantity.FRACTION, FIDELITY);
        Optional<LocatedJson> weights = source.json("raw_weights");
        Optional<LocatedJson> heralding = source.json("heralding");
        if (rate.isEmpty() && !length.isUncertain() && length.fixed() == 0) {
            problems.error(
                    own.members().json(),
                    "a link has neither an attempt rate nor a length",
                    "\"attempt_rate\": \"10 kHz\", or \"link_length\": \"20 km\" for the time that light needs");
        }
        if (heralding.isPresent()) {
            if (probability.isPresent() || fidelity.isPresent() || weights.isPresent()) {
                problems.error(
                        heralding.get(),
                        "heralding gives the success probability and the state, which are given too",
                        "either heralding, or success_probability with raw_fidelity or raw_weights");
            }
            return new Link(rate, length, heralding(heralding.get(), length, attenuation));
        }
        if (probability.isEmpty()) {
            problems.error(
                    own.members().json(),
                    "the success probability of an attempt is missing",
                    "\"success_probability\": 0.01, or \"heralding\": { \"type\": \"double_click\", ... }");
        }
        Variable success = probability.orElse(Variable.of(1));
        if (weights.isPresent()) {
            return new Link(rate, length, new Heralding.GivenState(success, weights(weights.get(), fidelity)));
        }
        return new Link(rate, length, new Heralding.Given(success, fidelity.orElse(Variable.of(1))));
    }

    private BellWeights weights(LocatedJson json, Optional<Variable> fidelity) {
        List<Double> numbers = new ArrayList<>();
        if (json.kind() == Kind.LIST) {
            json.elements().stream()
                    .filter(element -> element.kind() == Kind.NUMBER && element.number() >= 0)
                    .forEach(element -> numbers.add(element.number()));
        }
        double sum = numbers.stream().mapToDouble(number -> number).sum();
        if (numbers.size() != 4 || Math.abs(sum - 1) > SUM_ERROR || fidelity.isPresent()) {
            problems.error(
                    json,
                    fidelity.isPresent()
                            ? "raw_weights and raw_fidelity are both given"
                            : json.shown() + " is no state",
                    "[I, Z, X, Y]: four numbers from 0 whose sum is 1, and no raw_fidelity");
            return BellWeights.PERFECT;
        }
        return new BellWeights(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private Heralding heralding(LocatedJson json, Variable length, Variable attenuation) {
        Members own = Members.of(json, problems);
        StudyMembers inside = study.within(own);
        String type = own.requiredChoice("type", HERALDINGS);
        Arms arms = new Arms(
                length,
                attenuation,
                inside.variable("memory_efficiency", 1, Quantity.FRACTION, PROBABILITY),
                inside.variable("detector_efficiency", 1, Quantity.FRACTION, PROBABILITY),
                inside.variable("dark_count_probability", 0, Quantity.FRACTION, Range.between(0, 0.5)));
        Heralding heralding;
        if (type.equals(HERALDINGS.get(1))) {
            heralding = new Heralding.SingleClick(
                    arms,
                    inside.variable("bright_population", 0.05, Quantity.FRACTION, Range.above(0, 1)),
                    inside.variable("visibility", 1, Quantity.FRACTION, Range.UNIT),
                    inside.variable("phase_noise", 0, Quantity.FRACTION, Range.NOT_NEGATIVE));
        } else {
            heralding = new Heralding.DoubleClick(arms, inside.variable("overlap", 1, Quantity.FRACTION, Range.UNIT));
        }
        own.refuseUnknown();
        return heralding;
    }

    private Distillation distillation(Order order, int links) {
        Optional<Members> own = members.object("distillation");
        if (own.isEmpty()) {
            return new Distillation(Scheme.BBPSSW, List.of());
        }
        String scheme = own.get().choice("protocol", SCHEMES.get(0), SCHEMES);
        List<Integer> rounds = new ArrayList<>();
        Optional<LocatedJson> written = own.get().optional("rounds");
        if (written.isPresent() && written.get().kind() == Kind.LIST) {
            for (LocatedJson element : written.get().elements()) {
                rounds.add(rounds(element));
            }
        } else {
            rounds.add((int) own.get().whole("rounds", 0, 0, 8));
        }
        own.get().refuseUnknown();
        if (order == Order.AS_SOON_AS_POSSIBLE && links > 1 && rounds.stream().anyMatch(round -> round > 0)) {
            problems.error(
                    own.get().json(),
                    "purification needs an order of swaps",
                    "\"order\": \"nested\" or \"sequential\" in swap");
        }
        return new Distillation(Scheme.values()[SCHEMES.indexOf(scheme)], rounds);
    }

    private int rounds(LocatedJson json) {
        boolean whole = json.kind() == Kind.NUMBER && json.number() == Math.rint(json.number());
        if (!whole || json.number() < 0 || json.number() > 8) {
            problems.error(json, json.shown() + " is no number of rounds", "a whole number from 0 to 8");
            return 0;
        }
        return (int) json.number();
    }

    private List<Memory> nodes(int count) {
        Memory common = memory(study).orElse(new Memory.Perfect());
        Optional<LocatedJson> own = members.optional("nodes");
        if (own.isEmpty()) {
            return Collections.nCopies(count, common);
        }
        List<LocatedJson> elements = own.get().kind() == Kind.LIST ? own.get().elements() : List.of();
        if (elements.size() != count) {
            problems.error(
                    own.get(),
                    own.get().shown() + " does not describe every node",
                    "a list of " + count + " objects, one a node");
            return Collections.nCopies(count, common);
        }
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Members node = Members.of(elements.get(i), problems);
                    Memory memory = memory(study.within(node)).orElse(common);
                    node.refuseUnknown();
                    return memory;
                })
                .toList();
    }

    private Optional<Memory> memory(StudyMembers source) {
        Optional<Variable> coherence = source.variable("coherence_time", Quantity.SECONDS, MOST_ANY);
        Optional<Variable> t1 = source.variable("t1", Quantity.SECONDS, MOST_ANY);
        Optional<Variable> t2 = source.variable("t2", Quantity.SECONDS, MOST_ANY);
        Optional<LocatedJson> rates = source.members().optional("pauli_rates");
        boolean relaxes = t1.isPresent() || t2.isPresent();
        long ways = Stream.of(coherence.isPresent(), relaxes, rates.isPresent())
                .filter(given -> given)
                .count();
        if (ways > 1 || relaxes && (t1.isEmpty() || t2.isEmpty())) {
            problems.error(
                    source.members().json(),
                    "the decay of memories is given twice, or by half",
                    "one of coherence_time; t1 and t2; pauli_rates");
            return Optional.empty();
        }
        if (relaxes
                && !t1.get().isUncertain()
                && !t2.get().isUncertain()
                && t2.get().fixed() > 2 * t1.get().fixed()) {
            problems.error(
                    source.members().json(), "t2 is longer than twice t1, which no memory can do", "t2 up to 2 t1");
        }
        if (relaxes) {
            return Optional.of(new Memory.Relaxation(t1.get(), t2.get()));
        }
        return rates.isPresent() ? rates(rates.get()) : coherence.map(Memory.Coherence::new);
    }

    private Optional<Memory> rates(LocatedJson json) {
        List<Variable> numbers = new ArrayList<>();
        if (json.kind() == Kind.LIST) {
            json.elements().stream()
                    .filter(element -> element.kind() == Kind.NUMBER && element.number() >= 0)
                    .forEach(element -> numbers.add(Variable.of(element.number())));
        }
        if (numbers.size() != 3) {
            problems.error(json, json.shown() + " is no set of rates", "[X, Y, Z]: errors a second, from 0");
            return Optional.empty();
        }
        return Optional.of(new Memory.Rates(numbers.get(0), numbers.get(1), numbers.get(2)));
    }
}
