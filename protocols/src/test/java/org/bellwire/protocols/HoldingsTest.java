package org.bellwire.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.RandomRequestApplication;
import org.bellwire.protocols.application.RandomRequestParameters;
import org.bellwire.protocols.node.RouterSoftware;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That nothing piles up with simulated time: what a network holds on to is counted after a while and again much later.
 */
class HoldingsTest {

    private static final long WARM_UP = 30 * Picoseconds.SECOND;
    private static final RandomRequestParameters BRIEF_REQUESTS =
            new RandomRequestParameters(20 * Picoseconds.MILLISECOND, 40 * Picoseconds.MILLISECOND, 1, 3, 0.5, 0.95);

    private static Line busyLine(String formalism) {
        MemoryParameters memory = MemoryParameters.STANDARD
                .withRawFidelity(0.9)
                .withFrequency(2000)
                .withCoherenceTime(0.01);
        Line line =
                Line.Plan.of(3, 6).withFormalism(formalism).withMemory(memory).build();
        for (int i = 0; i < 3; i++) {
            RouterSoftware node = line.router(i);
            List<NodeId> others = List.of(
                    line.router((i + 1) % 3).id(), line.router((i + 2) % 3).id());
            new RandomRequestApplication(node, others, BRIEF_REQUESTS, 0).start();
        }
        return line;
    }

    /** The line collects facts for other tests' sake; they are let go on the way. */
    private static long reachableAfter(Line line, long instant) {
        for (long step = line.timeline().now(); step < instant; step += WARM_UP) {
            line.runUntil(Math.min(step + WARM_UP, instant));
            line.forgetFacts();
        }
        return Reachable.from(line.network(), line.router(0), line.router(1), line.router(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "bell_diagonal", "density_matrix", "stabilizer"})
    void aNetworkHoldsNoMoreObjectsAfterManyRequestsThanAfterSome(String formalism) {
        Line line = busyLine(formalism);
        long early = reachableAfter(line, WARM_UP);
        long eventsByThen = line.timeline().executed();

        long late = reachableAfter(line, 6 * WARM_UP);

        assertTrue(line.timeline().executed() > 4 * eventsByThen, "the network kept busy");
        assertTrue(late < 1.1 * early, "objects reachable: " + early + ", later " + late);
    }

    @Test
    void aFinishedRequestLeavesOnlyWhatWasThereBefore() {
        Line line = Line.Plan.of(3, 6).build();
        line.timeline().at(10, () -> {});
        long before = reachableAfter(line, 20);
        line.request(Picoseconds.MILLISECOND, 40 * Picoseconds.MILLISECOND, 3, 0.5);

        long after = reachableAfter(line, Picoseconds.SECOND);

        assertEquals(0, line.timeline().pending());
        assertTrue(after < 1.1 * before, "objects reachable: " + before + ", afterwards " + after);
    }

    /** A thousand million events: {@code mvn -P soak -pl protocols -am test}. */
    @Tag("soak")
    @ParameterizedTest
    @ValueSource(strings = {"bell_diagonal", "ket_vector"})
    void theHeapIsFlatOverAThousandMillionEvents(String formalism) {
        Line line = busyLine(formalism);
        long early = reachableAfter(line, WARM_UP);
        long instant = WARM_UP;
        while (line.timeline().executed() < 1_000_000_000L) {
            instant *= 2;
            long now = reachableAfter(line, instant);
            // Requests that are booked or under way move the count: 753 to 856 was seen at 60 instants, without a
            // trend.
            assertTrue(now < 1.25 * early, "objects reachable: " + early + ", later " + now);
        }
    }
}
