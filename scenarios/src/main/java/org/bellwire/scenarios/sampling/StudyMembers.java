package org.bellwire.scenarios.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.scenarios.sampling.Laws.Law;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;
import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.probdist.NormalDist;
import umontreal.ssj.probdist.TriangularDist;
import umontreal.ssj.probdist.UniformDist;

/**
 * Reads the parameters of a study model, of which any number may be uncertain: {@code {"normal": [mean, deviation]}}, {@code {"uniform":
 * [least, most]}}, {@code {"log_normal": [median, deviation of the logarithm]}}, {@code {"triangular": [least, likeliest, most]}}.
 */
public final class StudyMembers {
    private static final List<String> LAWS = List.of("normal", "uniform", "log_normal", "triangular");
    private static final String ACCEPTED = "{ \"normal\": [mean, deviation] }, { \"uniform\": [least, most] }, "
            + "{ \"log_normal\": [median, deviation of the logarithm] } or { \"triangular\": [least, likeliest, most] }";

    private final Members members;
    private final List<Law> laws;

    private StudyMembers(Members members, List<Law> laws) {
        this.members = members;
        this.laws = laws;
    }

    /** The parameters of a study. */
    public static StudyMembers of(Members members) {
        return new StudyMembers(members, new ArrayList<>());
    }

    /** The parameters in an object within this one; its laws are those of this study too. */
    public StudyMembers within(Members inner) {
        return new StudyMembers(inner, laws);
    }

    /** The keys as they are, for what is not a number. */
    public Members members() {
        return members;
    }

    /** The laws met so far. */
    public Laws laws() {
        return new Laws(laws);
    }

    /** A number that may be missing. */
    public Optional<Variable> variable(String name, Quantity quantity, Range range) {
        return members.optional(name).map(json -> read(json, quantity, range));
    }

    /** A number with a fallback. */
    public Variable variable(String name, double fallback, Quantity quantity, Range range) {
        return variable(name, quantity, range).orElse(Variable.of(fallback));
    }

    private Variable read(LocatedJson json, Quantity quantity, Range range) {
        if (json.isObject()) {
            return law(json, quantity, range);
        }
        double value = quantity.read(json, problems()).orElse(range.least());
        if (!range.contains(value)) {
            problems()
                    .error(
                            json,
                            json.shown() + " is out of range",
                            range + (quantity == Quantity.FRACTION ? "" : ", in " + quantity.unit()));
        }
        return Variable.of(value);
    }

    private Problems problems() {
        return members.problems();
    }

    private Variable law(LocatedJson json, Quantity quantity, Range range) {
        Map<String, LocatedJson> entries = json.members();
        String kind = entries.size() == 1 ? entries.keySet().iterator().next() : "";
        if (!LAWS.contains(kind) || entries.get(kind).kind() != Kind.LIST) {
            problems().error(json, json.shown() + " is neither a number nor a law", ACCEPTED);
            return Variable.of(range.least());
        }
        List<LocatedJson> written = entries.get(kind).elements();
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Quantity unit = kind.equals("log_normal") && i == 1 ? Quantity.FRACTION : quantity;
            unit.read(written.get(i), problems()).ifPresent(numbers::add);
        }
        Optional<ContinuousDistribution> distribution =
                numbers.size() == written.size() ? distribution(kind, numbers) : Optional.empty();
        if (distribution.isEmpty()) {
            problems().error(entries.get(kind), "these numbers make no " + kind + " law", ACCEPTED);
            return Variable.of(range.least());
        }
        laws.add(new Law(json.path(), distribution.get(), least(range), range.most()));
        return Variable.uncertain(laws.size() - 1);
    }

    private static double least(Range range) {
        return range.contains(range.least()) ? range.least() : Math.nextUp(range.least());
    }

    private static Optional<ContinuousDistribution> distribution(String kind, List<Double> numbers) {
        double a = numbers.isEmpty() ? Double.NaN : numbers.get(0);
        double b = numbers.size() < 2 ? Double.NaN : numbers.get(1);
        boolean two = numbers.size() == 2 && Double.isFinite(a) && Double.isFinite(b);
        switch (kind) {
            case "normal":
                return two && b > 0 ? Optional.of(new NormalDist(a, b)) : Optional.empty();
            case "uniform":
                return two && b > a ? Optional.of(new UniformDist(a, b)) : Optional.empty();
            case "log_normal":
                return two && a > 0 && b > 0 ? Optional.of(new LognormalDist(Math.log(a), b)) : Optional.empty();
            default:
                double c = numbers.size() == 3 ? numbers.get(2) : Double.NaN;
                return c > a && b >= a && b <= c ? Optional.of(new TriangularDist(a, c, b)) : Optional.empty();
        }
    }
}
