package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.hardware.transmission.PairArm;
import org.bellwire.hardware.transmission.PairLight;
import org.bellwire.hardware.transmission.PairSourceParameters;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.qkd.bbm92.Bbm92Initiator;
import org.bellwire.protocols.qkd.exchange.ExchangeTerms;
import org.bellwire.protocols.qkd.exchange.KeyExchange;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.PairSourceDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.json.LocatedJson;

/** BBM92 between two key nodes with a source of pairs between them. */
record SourceKeys(String initiator, String responder, String source, ExchangeTerms terms) implements Workload {

    static Optional<Workload> read(ApplicationEntry entry) {
        Optional<KeyNodeDescription> initiator = entry.keyNode("initiator");
        Optional<KeyNodeDescription> responder = entry.keyNode("responder");
        Optional<PairSourceDescription> source = initiator.flatMap(first -> responder
                .filter(second -> entry.areTwo(first.name(), second.name()))
                .filter(second -> entry.canTalk(first.name(), second.name()))
                .flatMap(second -> source(entry, first.name(), second.name())));
        double yield = source.map(known -> gain(entry, known, initiator.get(), responder.get()) / 2)
                .orElse(0.0);
        Optional<ExchangeTerms> terms = new KeyMembers(entry).exchange(yield);
        entry.members().knows("source");
        return source.flatMap(known -> terms.map(
                agreed -> new SourceKeys(initiator.get().name(), responder.get().name(), known.name(), agreed)));
    }

    /** The source that is named, or the only one that shines on both. */
    private static Optional<PairSourceDescription> source(ApplicationEntry entry, String first, String second) {
        List<PairSourceDescription> between = entry.network().pairSources().stream()
                .filter(source -> arm(entry, source, first).isPresent())
                .filter(source -> arm(entry, source, second).isPresent())
                .toList();
        Optional<LocatedJson> said = entry.members().optional("source");
        List<PairSourceDescription> meant = between.stream()
                .filter(source -> said.isEmpty()
                        || said.get().kind() == LocatedJson.Kind.TEXT
                                && said.get().text().equals(source.name()))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        List<String> names = between.stream().map(PairSourceDescription::name).toList();
        LocatedJson at = said.orElse(entry.members().json());
        if (between.isEmpty()) {
            entry.problems()
                    .error(
                            at,
                            "no PairSource has quantum channels to both " + first + " and " + second,
                            "a node of type PairSource, and entries for it in qchannels of the topology");
        } else if (said.isEmpty()) {
            entry.problems()
                    .error(
                            at,
                            names.size() + " sources shine on both nodes",
                            "\"source\": one of " + String.join(", ", names));
        } else {
            entry.problems().error(at, at.shown() + " does not shine on both nodes", String.join(", ", names));
        }
        return Optional.empty();
    }

    private static Optional<QuantumChannelDescription> arm(
            ApplicationEntry entry, PairSourceDescription source, String receiver) {
        return entry.network().quantumChannels().stream()
                .filter(fiber ->
                        fiber.from().equals(source.name()) && fiber.to().equals(receiver))
                .findFirst();
    }

    /** Coincidences a pulse; none where the parts do not fit, for which the network is refused. */
    private static double gain(
            ApplicationEntry entry, PairSourceDescription source, KeyNodeDescription first, KeyNodeDescription second) {
        try {
            return new PairLight(source.source(), half(entry, source, first), half(entry, source, second)).gain();
        } catch (IllegalArgumentException refusal) {
            return 0;
        }
    }

    private static PairArm half(ApplicationEntry entry, PairSourceDescription source, KeyNodeDescription end) {
        QuantumChannelDescription fiber = arm(entry, source, end.name()).orElseThrow();
        PairSourceParameters light = source.source();
        return new PairArm(
                fiber.fiber(),
                fiber.polarizationFidelity(),
                end.hardware().receiver().at(light.frequencyHz()));
    }

    @Override
    public String application() {
        return Bbm92Initiator.NAME;
    }

    @Override
    public List<Application> programs(NetworkSoftware software, int number) {
        return List.of(KeyExchange.bbm92(
                software.keyNode(initiator),
                software.keyNode(responder),
                software.pairSource(source),
                new ApplicationId(application(), number),
                terms));
    }

    @Override
    public OptionalLong horizon() {
        return terms.end();
    }

    @Override
    public boolean makesKeys() {
        return true;
    }
}
