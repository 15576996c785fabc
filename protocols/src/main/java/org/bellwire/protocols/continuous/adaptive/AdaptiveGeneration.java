package org.bellwire.protocols.continuous.adaptive;

import java.util.List;
import java.util.Map;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.continuous.ContinuousGeneration;
import org.bellwire.protocols.continuous.ContinuousHost;
import org.bellwire.protocols.continuous.ContinuousProtocol;
import org.bellwire.protocols.continuous.ContinuousSettings;

/**
 * Each router makes pairs ahead with neighbors that it draws from a table, and raises those in the table that were on the paths of requests. From
 * arXiv 2212.08806 and 2502.01964.
 */
public final class AdaptiveGeneration implements ContinuousGeneration {

    private final AdaptiveTerms terms;

    /** With no memories yet. */
    public AdaptiveGeneration() {
        this(AdaptiveTerms.STANDARD);
    }

    private AdaptiveGeneration(AdaptiveTerms terms) {
        this.terms = terms;
    }

    @Override
    public String name() {
        return "adaptive";
    }

    @Override
    public String description() {
        return "pairs ahead of requests, with neighbors drawn from a table that is learned from the paths of requests";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("memories", "", "", "most memories of a router for pairs ahead of requests"),
                new Parameter(
                        "step",
                        "",
                        String.valueOf(terms.step()),
                        "gain of a neighbor on the path of a request; 0: the table stays uniform"),
                time("update", terms.update(), "time between two updates of the table"),
                time("period", terms.period(), "memories are reserved until a multiple of it"),
                time("pause", terms.pause(), "longest wait after an answer of a neighbor"),
                time("retry", terms.retry(), "longest wait when all memories are in use"),
                time("rest", terms.rest(), "longest wait after no neighbor was drawn"),
                new Parameter(
                        "none", ContinuousSettings.TRUTH, "true", "whether the table has an entry for no neighbor"),
                new Parameter(
                        "choice",
                        ContinuousSettings.WORD,
                        "freshest",
                        "which pair a request is given: freshest, first or random"),
                new Parameter(
                        "purify", ContinuousSettings.TRUTH, "false", "whether two pairs of one neighbor are purified"));
    }

    private static Parameter time(String name, long standard, String meaning) {
        return new Parameter(name, "s", String.valueOf(Picoseconds.toSeconds(standard)), meaning);
    }

    @Override
    public AdaptiveGeneration with(ContinuousSettings settings) {
        Map<String, Double> numbers = settings.numbers();
        return new AdaptiveGeneration(new AdaptiveTerms(
                memories(numbers),
                numbers.getOrDefault("step", terms.step()),
                time(numbers, "update", terms.update()),
                time(numbers, "period", terms.period()),
                time(numbers, "pause", terms.pause()),
                time(numbers, "retry", terms.retry()),
                time(numbers, "rest", terms.rest()),
                settings.truths().getOrDefault("none", terms.none()),
                Choice.named(
                        settings.words().getOrDefault("choice", terms.choice().word())),
                settings.truths().getOrDefault("purify", terms.purify())));
    }

    private static int memories(Map<String, Double> numbers) {
        if (!numbers.containsKey("memories")) {
            throw new IllegalArgumentException("memories of adaptive continuous generation must be given");
        }
        double memories = numbers.get("memories");
        if (memories != Math.rint(memories) || Math.abs(memories) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "memories of adaptive continuous generation (" + memories + ") must be a whole number");
        }
        return (int) memories;
    }

    private static long time(Map<String, Double> numbers, String name, long standard) {
        if (!numbers.containsKey(name)) {
            return standard;
        }
        try {
            return Picoseconds.ofSeconds(numbers.get(name));
        } catch (ArithmeticException tooLong) {
            throw new IllegalArgumentException(
                    name + " of adaptive continuous generation: " + tooLong.getMessage(), tooLong);
        }
    }

    @Override
    public boolean makesPairs() {
        return terms.memories() > 0;
    }

    @Override
    public ContinuousProtocol on(ContinuousHost host) {
        return new AdaptiveProtocol(host, terms);
    }
}
