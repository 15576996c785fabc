package org.bellwire.protocols.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.junit.jupiter.api.Test;

class RandomRequestApplicationTest {

    private static final RandomRequestParameters RANGES =
            new RandomRequestParameters(Picoseconds.SECOND, 2 * Picoseconds.SECOND, 1, 4, 0.3, 0.5);

    @Test
    void windowsFollowEachOtherWithTermsInTheirRanges() {
        Line line = Line.Plan.of(3, 6).build();
        List<RequestMade> made = line.collect(RequestMade.class);
        new RandomRequestApplication(
                        line.router(0),
                        List.of(line.router(1).id(), line.router(2).id()),
                        RANGES,
                        0)
                .start();
        line.runUntil(20 * Picoseconds.SECOND);
        assertTrue(made.size() >= 5);
        for (RequestMade request : made) {
            long lead = request.reservation().start() - request.instant();
            long duration = request.reservation().end() - request.reservation().start();
            assertTrue(lead % (Picoseconds.SECOND / 10) == 0 && lead >= Picoseconds.SECOND);
            assertTrue(lead <= 19 * Picoseconds.SECOND / 10);
            assertTrue(duration >= RANGES.shortest() && duration < RANGES.longest());
            assertTrue(request.reservation().memories() >= 1
                    && request.reservation().memories() < 4);
        }
        for (int i = 1; i < made.size(); i++) {
            assertEquals(made.get(i - 1).reservation().end() + 1, made.get(i).instant());
        }
    }

    @Test
    void aRejectedRequestIsRepeatedASecondLaterForTheSameResponderAndTarget() {
        Line line = Line.Plan.of(2, 0).build();
        List<RequestMade> made = line.collect(RequestMade.class);
        new RandomRequestApplication(line.router(0), List.of(line.router(1).id()), RANGES, 0).start();
        line.runUntil(5 * Picoseconds.SECOND);
        assertEquals(5, made.size());
        assertEquals(Picoseconds.SECOND, made.get(1).instant());
        assertEquals(0, made.get(4).firstAsked());
        assertEquals(
                made.get(0).reservation().fidelity(), made.get(4).reservation().fidelity());
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RandomRequestParameters(5, 4, 1, 2, 0, 1));
    }
}
