package org.bellwire.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import umontreal.ssj.stat.Tally;

/** The document {@code docs/validation.md}. */
record ValidationReport(int replications) {

    private static final String HEAD = """
            # Validation

            Our figures beside those of SeQUeNCe 1.0, measured on the same scenarios. Made by
            `mvn -B -Pvalidation -pl scenarios -am verify` from `scenarios/validation`; not to be edited by hand.

            Means with their standard errors; ours over %d replications. *z* is the difference in joint standard errors;
            it must stay within ±3. Of %d figures with a spread, %.1f would leave ±3 by chance if they were independent and
            normal. `=` means equal in all digits that the reference prints. Where the reference gives no standard error
            (one run, or a count that came out the same each time), it is taken from the spread of our replications.
            Estimated fidelity is what the protocols believed, true fidelity the overlap of the delivered pair with Φ+.
            Times are in ms on the clock of the reference. What the reference does wrong and Bellwire does not is in
            `differences.md`; none of it shows in these figures.
            """;

    private static final String PAIRING = """

            ## Mended: purification of unequal pairs

            `three-routers-target-0.9.json` once more, which has the rule of the reference, and
            `three-routers-any-pairing.json`, which has the standard of Bellwire (`"pairing": "any"`): pairs of unequal
            estimate need not wait for an equal one. More pairs, sooner, from fewer elementary ones; they exceed the
            target by less.

            | figure | equal pairs | any pairs |
            |---|---|---|
            """;

    private static final List<String> PAIRING_FIGURES = List.of(
            "pairs",
            "half_ms",
            "last_ms",
            "estimated_fidelity",
            "true_fidelity",
            "generation_successes",
            "purifications_kept",
            "purifications_lost");

    String text(Map<ReferenceRun, List<Comparison>> comparisons, Tally rate, PairingRules pairing) {
        long spread = comparisons.values().stream()
                .flatMap(List::stream)
                .filter(comparison -> comparison.ourError() > 0)
                .count();
        StringBuilder text = new StringBuilder(HEAD.formatted(replications, spread, 0.0027 * spread));
        comparisons.forEach((run, figures) -> section(text, run, figures));
        pairing(text, pairing);
        closedForm(text, rate);
        return text.toString();
    }

    private static void section(StringBuilder text, ReferenceRun run, List<Comparison> figures) {
        text.append("\n## ").append(run.title()).append("\n\n");
        text.append('`').append(run.scenario().getFileName()).append("`; the reference made ");
        text.append(run.runs() == 1 ? "one run" : run.runs() + " runs")
                .append(run.note().isEmpty() ? "." : ". ");
        text.append(run.note());
        text.append("\n\n");
        text.append("| figure | ours | theirs | z |\n|---|---|---|---|\n");
        figures.forEach(comparison -> row(text, comparison));
    }

    private static void row(StringBuilder text, Comparison comparison) {
        String z = comparison.z() == 0 ? "=" : number("%+.2f", comparison.z());
        text.append("| ").append(comparison.figure().replace('_', ' '));
        text.append(" | ").append(estimate(comparison.ours(), comparison.ourError()));
        text.append(" | ").append(estimate(comparison.theirs().mean(), shown(comparison)));
        text.append(" | ").append(z).append(" |\n");
    }

    /**
     * The three-router purification run under both rules.
     *
     * @param equal figures when only pairs of equal estimate are purified with each other
     * @param any figures when any two may be
     */
    record PairingRules(Map<String, Tally> equal, Map<String, Tally> any) {}

    private static void pairing(StringBuilder text, PairingRules rules) {
        text.append(PAIRING);
        for (String figure : PAIRING_FIGURES) {
            text.append("| ").append(figure.replace('_', ' '));
            text.append(" | ").append(estimate(rules.equal().get(figure)));
            text.append(" | ").append(estimate(rules.any().get(figure))).append(" |\n");
        }
    }

    private static String estimate(Tally tally) {
        return estimate(tally.average(), error(tally));
    }

    private static double error(Tally tally) {
        return tally.standardDeviation() / Math.sqrt(tally.numberObs());
    }

    private static void closedForm(StringBuilder text, Tally rate) {
        TwoRoundCycle cycle = TwoRoundCycle.OF_THE_EXAMPLE;
        text.append("\n## One pair of memories, closed form\n\n");
        text.append('`').append(TwoRoundCycle.SCENARIO.getFileName()).append("`, ");
        text.append(number("%.3g", rate.numberObs() * 80 / cycle.attemptSeconds()));
        text.append(" attempts. Mean attempt *T*f + *p*₁ *T*₁₂, success probability η²/2.\n\n");
        text.append("| figure | ours | closed form | difference |\n|---|---|---|---|\n");
        text.append("| rate hz | ").append(estimate(rate));
        text.append(" | ").append(number("%.3f", cycle.rate()));
        text.append(" | ").append(number("%+.2f %%", 100 * (rate.average() / cycle.rate() - 1)));
        text.append(" |\n");
    }

    /** What rounding adds is not worth showing where there is no other error. */
    private static double shown(Comparison comparison) {
        return comparison.theirError() > 2 * comparison.theirs().rounding() ? comparison.theirError() : 0;
    }

    private static String estimate(double mean, double error) {
        boolean exact = error < 1e-9 * Math.abs(mean) || error == 0;
        int digits = exact ? 6 : (int) Math.max(0, 1 - Math.floor(Math.log10(error)));
        return exact ? trimmed(mean) : number("%." + digits + "f", mean) + " ± " + number("%.2g", error);
    }

    private static String trimmed(double value) {
        String digits = number("%.6f", value);
        return digits.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
