package org.bellwire.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.entanglement.GenerationEnded;
import org.junit.jupiter.api.Test;

/** Instants of the reference to the picosecond, and its counts that do not depend on luck. */
class TimingTest {

    private static final long WINDOW = Picoseconds.SECOND;

    /**
     * Arms of 5 km, 1 ms from anywhere to anywhere, slots of 12,500 ps. A memory without efficiency fails every attempt
     * in its first round: asked after 1 ms, negotiated after 2 and 3 ms, emitted, 25 &micro;s of fiber, 1 ms for the
     * herald that does not come, 10 ps of guard.
     */
    @Test
    void failedAttemptEndsAndTheNextPhotonLeavesWhenTheReferenceSays() {
        List<Long> ends = new ArrayList<>();

        Experiment.watched(
                ReferenceRun.FOLDER.resolve("failing-double-click.json"),
                1,
                (replication, facts) -> facts.listen(GenerationEnded.class, fact -> ends.add(fact.instant())));

        long nextEmission = 7_025_012_500L;
        long fromEmissionToEnd = 25_000_000L + Picoseconds.MILLISECOND + 10;
        assertEquals(WINDOW + 4_025_000_010L, ends.get(0));
        assertEquals(WINDOW + nextEmission + fromEmissionToEnd, ends.get(1));
    }

    @Test
    void singleHeraldedLinkMakes372Or373AttemptsInOneAndAHalfSeconds() {
        Path scenario = ReferenceRun.FOLDER.resolve("single-heralded-link.json");

        Experiment.of(scenario, 5).replications().forEach(replication -> {
            long attempts = replication.counts().generation().attempts();
            assertTrue(attempts == 372 || attempts == 373, "attempts: " + attempts);
        });
    }
}
