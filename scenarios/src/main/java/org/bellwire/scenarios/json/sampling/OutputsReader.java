package org.bellwire.scenarios.json.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwire.scenarios.sampling.DerivedOutput;
import org.bellwire.scenarios.sampling.Output;
import org.bellwire.scenarios.sampling.TrialModel;
import org.bellwire.scenarios.sampling.WantedMean;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;

/**
 * Reads what a study is asked for: a name of the model, {@code p(fidelity>0.9)}, {@code p(delivery_time<1 s)}, or {@code
 * quantile(delivery_time, 0.95)}.
 */
final class OutputsReader {
    private static final Pattern PROBABILITY = Pattern.compile("p\\(\\s*(\\w+)\\s*([<>])\\s*([^()]+?)\\s*\\)");
    private static final Pattern QUANTILE = Pattern.compile("quantile\\(\\s*(\\w+)\\s*,\\s*([^()]+?)\\s*\\)");

    private final TrialModel model;
    private final Problems problems;

    OutputsReader(TrialModel model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    Optional<Output> read(LocatedJson json) {
        if (json.kind() != Kind.TEXT) {
            problems.error(json, json.shown() + " is no output", accepted());
            return Optional.empty();
        }
        String text = json.text().strip();
        Matcher probability = PROBABILITY.matcher(text);
        if (probability.matches()) {
            return probability(json, probability);
        }
        Matcher quantile = QUANTILE.matcher(text);
        if (quantile.matches()) {
            return quantile(json, quantile);
        }
        Optional<DerivedOutput> derived =
                model.derived().stream().filter(one -> one.name().equals(text)).findFirst();
        if (derived.isPresent()) {
            return Optional.of(new Output.Derived(derived.get()));
        }
        return column(json, text)
                .map(column -> new Output.Mean(text, model.unit(text), new WantedMean.Outcome(column)));
    }

    private Optional<Output> probability(LocatedJson json, Matcher parts) {
        Optional<Integer> column = column(json, parts.group(1));
        OptionalDouble threshold =
                column.isPresent() ? number(json, parts.group(1), parts.group(3)) : OptionalDouble.empty();
        if (threshold.isEmpty()) {
            return Optional.empty();
        }
        int sign = parts.group(2).equals(">") ? 1 : -1;
        return Optional.of(new Output.Mean(
                json.text().strip(), "", new WantedMean.Indicator(column.get(), sign, threshold.getAsDouble())));
    }

    private Optional<Output> quantile(LocatedJson json, Matcher parts) {
        Optional<Integer> column = column(json, parts.group(1));
        double share;
        try {
            share = Double.parseDouble(parts.group(2));
        } catch (NumberFormatException noNumber) {
            share = Double.NaN;
        }
        if (!(share > 0 && share < 1)) {
            problems.error(
                    json, parts.group(2) + " is no share", "quantile(OUTCOME, share) with a share between 0 and 1");
            return Optional.empty();
        }
        double wanted = share;
        return column.map(at -> new Output.Quantile(json.text().strip(), model.unit(parts.group(1)), at, wanted));
    }

    private Optional<Integer> column(LocatedJson json, String name) {
        int column = model.outcomes().indexOf(name);
        if (column < 0) {
            List<String> known = new ArrayList<>(model.outcomes());
            model.derived().forEach(derived -> known.add(derived.name()));
            known.add("p(" + model.outcomes().get(0) + ">0.9)");
            known.add("quantile(" + model.outcomes().get(0) + ", 0.95)");
            problems.unknownWord(json, "unknown output", name, known);
            return Optional.empty();
        }
        return Optional.of(column);
    }

    // A time may have a unit; without one it is in the outcome's own.
    private OptionalDouble number(LocatedJson json, String outcome, String text) {
        boolean isTime = model.unit(outcome).equals("s");
        LocatedJson value = LocatedJson.ofOption(text, Origin.named(json.origin() + ""));
        Problems own = new Problems();
        OptionalDouble number = (isTime ? Quantity.SECONDS : Quantity.FRACTION).read(value, own);
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            problems.error(
                    json,
                    "\"" + text + "\" is no threshold",
                    isTime ? "a number of seconds, or a time with its unit" : "a number");
            return OptionalDouble.empty();
        }
        return number;
    }

    private String accepted() {
        return "one of " + String.join(", ", model.outcomes()) + ", or p(OUTCOME>NUMBER), quantile(OUTCOME, SHARE)";
    }
}
