package org.bellwire.hardware.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final long RETRY = 1000;
    private static final long SECOND = 300;

    private record TwoRounds(double firstRound, double success) implements AttemptLaw {
        @Override
        public int rounds() {
            return 2;
        }

        @Override
        public double success(long gap) {
            return success;
        }

        @Override
        public long deadTime() {
            return 0;
        }
    }

    private static AttemptSampler sampler(double firstRound, double success) {
        return new AttemptSampler(new TwoRounds(firstRound, success), new RandomStreams(1, 0).stream("s", "attempts"));
    }

    @Test
    void countsAndSpansHaveTheMeansOfTheGeometricLaw() {
        AttemptSampler sampler = sampler(0.3, 0.06);
        int draws = 20_000;
        double count = 0;
        double longs = 0;
        for (int i = 0; i < draws; i++) {
            Failures failures = sampler.draw(0, RETRY, SECOND);
            assertTrue(failures.endInSuccess());
            count += failures.count();
            longs += (failures.span() - failures.count() * RETRY) / (double) SECOND;
        }
        // Standard errors: sqrt(1 - P) / P = 16.2 for the count, sqrt(1 - q) / q = 4.5 for the passes; false alarm
        // 6e-5.
        assertEquals((1 - 0.06) / 0.06, count / draws, 4 * 16.2 / Math.sqrt(draws));
        assertEquals((1 - 0.2) / 0.2, longs / draws, 4 * 4.5 / Math.sqrt(draws));
    }

    @Test
    void aCutCountsWhatHasEndedAndNothingElse() {
        for (int i = 0; i < 200; i++) {
            Failures failures = sampler(0.3, 0.01).draw(2500, RETRY, SECOND);
            assertEquals(0, failures.endedWithin(0));
            assertEquals(1, failures.endedWithin(1));
            assertEquals(1, failures.endedWithin(RETRY));
            assertEquals(3, failures.endedWithin(2 * RETRY + 1));
            assertEquals(failures.count(), failures.endedWithin(failures.span()));
            long before = 0;
            for (long span = 0; span < failures.span(); span += 150) {
                long ended = failures.endedWithin(span);
                assertTrue(ended == before || ended == before + 1);
                before = ended;
            }
        }
    }

    @Test
    void aLinkThatNeverSucceedsIsDrawnToTheHorizonAlone() {
        Failures failures = sampler(0, 0).draw(0, RETRY, SECOND);
        assertFalse(failures.endInSuccess());
        assertEquals(Failures.HORIZON / RETRY, failures.count());
        assertEquals(12, failures.endedWithin(12 * RETRY));
    }
}
