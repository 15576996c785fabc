package org.bellwire.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.json.Setting;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.run.RunProgress;
import org.bellwire.scenarios.run.ScenarioRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import umontreal.ssj.stat.Tally;

/** That two scenarios which differ in one value share their luck, so that their difference is sharp. */
@Tag("validation")
class CommonLuckTest {
    private static final Path METRO = ReferenceRun.FOLDER.resolve("../examples/metro.json");
    private static final int REPLICATIONS = 20;

    /** The ratio has an error of some 30 % at 20 replications; it was seen to be some thousands. */
    @Test
    void theDifferenceOfTenPercentInCoherenceTimeVariesAtLeastFiveTimesLessThanWithLuckOfItsOwn() {
        double[] shorter = throughputs("1.3 s", 7);
        double[] longer = throughputs("1.43 s", 7);
        double[] others = throughputs("1.43 s", 8);

        double common = variance(difference(shorter, longer));
        double own = variance(difference(shorter, others));

        System.out.printf(
                Locale.ROOT, "variance of the difference: %.4g with common luck, %.4g without%n", common, own);
        assertTrue(own >= 5 * common, own + " against " + common);
    }

    private static double[] throughputs(String coherenceTime, long seed) {
        Adjustments adjustments = new Adjustments(
                OptionalLong.of(seed),
                List.of(new Setting("parameters.memory.coherence_time", "\"" + coherenceTime + "\"")),
                Optional.empty(),
                OptionalInt.of(REPLICATIONS),
                List.of(),
                false);
        List<ReplicationResult> results = ScenarioRunner.of(
                        ScenarioReader.read(METRO, adjustments).scenario())
                .run(2, RunProgress.NONE)
                .replications();
        return results.stream()
                .mapToDouble(result ->
                        result.samples().get("throughput").estimate(0.95).mean())
                .toArray();
    }

    private static double[] difference(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }

    private static double variance(double[] values) {
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        return tally.variance();
    }
}
