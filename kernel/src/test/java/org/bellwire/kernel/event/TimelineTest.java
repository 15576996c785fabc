package org.bellwire.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    private final Timeline timeline = new Timeline();
    private final List<String> diary = new ArrayList<>();

    private Event note(String word) {
        return () -> diary.add(timeline.now() + " " + word);
    }

    @Test
    void eventsHappenInTheOrderOfInstantPhaseAndInsertion() {
        timeline.at(5, Phase.LATE, note("late"));
        timeline.at(5, note("device"));
        timeline.at(5, Phase.DEVICE, note("second device"));
        timeline.at(5, Phase.SIGNAL, note("signal"));
        timeline.at(4, Phase.LATE, note("before"));
        timeline.runUntil(6);
        assertEquals(List.of("4 before", "5 signal", "5 device", "5 second device", "5 late"), diary);
    }

    @Test
    void aSignalForThePresentInstantOvertakesTheDevicesStillToCome() {
        timeline.at(5, () -> timeline.after(0, Phase.SIGNAL, note("signal")));
        timeline.at(5, note("device"));
        timeline.runUntil(6);
        assertEquals(List.of("5 signal", "5 device"), diary);
    }

    @Test
    void whatIsAtTheStopStaysForTheNextRun() {
        timeline.at(3, note("a"));
        timeline.at(10, note("b"));
        timeline.runUntil(10);
        assertEquals(List.of("3 a"), diary);
        assertEquals(3, timeline.now());
        assertEquals(1, timeline.pending());
        timeline.runUntil(11);
        assertEquals(List.of("3 a", "10 b"), diary);
        assertEquals(10, timeline.now());
    }

    @Test
    void theClockOfAnEmptyRunStaysWhereItIs() {
        timeline.runUntil(100);
        assertEquals(0, timeline.now());
    }

    @Test
    void anEventCanStopTheRunAndALaterRunGoesOn() {
        timeline.at(1, () -> {
            timeline.stop();
            diary.add("stopped");
        });
        timeline.at(1, note("rest"));
        timeline.runUntil(Picoseconds.NEVER);
        assertEquals(List.of("stopped"), diary);
        assertEquals(1, timeline.pending());
        timeline.runUntil(Picoseconds.NEVER);
        assertEquals(List.of("stopped", "1 rest"), diary);
    }

    @Test
    void anEventForNeverDoesNotHappenUnlessItIsMoved() {
        long handle = timeline.at(Picoseconds.NEVER, note("moved"));
        timeline.runUntil(Picoseconds.NEVER);
        assertEquals(List.of(), diary);
        assertTrue(timeline.isPending(handle));
        assertTrue(timeline.reschedule(handle, 8));
        timeline.runUntil(Picoseconds.NEVER);
        assertEquals(List.of("8 moved"), diary);
        assertFalse(timeline.isPending(handle));
    }

    @Test
    void aCanceledEventDoesNotHappen() {
        long handle = timeline.at(2, note("canceled"));
        timeline.at(1, () -> assertTrue(timeline.cancel(handle)));
        timeline.runUntil(10);
        assertEquals(List.of(), diary);
        assertFalse(timeline.cancel(handle));
        assertFalse(timeline.reschedule(handle, 20));
    }

    @Test
    void anEventIsNoLongerPendingWhileItHappens() {
        long[] handle = new long[1];
        handle[0] = timeline.at(2, () -> assertFalse(timeline.cancel(handle[0])));
        timeline.runUntil(10);
        assertEquals(1, timeline.executed());
    }

    @Test
    void thePastIsClosed() {
        timeline.at(7, () -> {
            long later = timeline.at(9, note("later"));
            assertThrows(IllegalArgumentException.class, () -> timeline.at(6, note("past")));
            assertThrows(IllegalArgumentException.class, () -> timeline.after(-1, note("past")));
            assertThrows(IllegalArgumentException.class, () -> timeline.reschedule(later, 6));
        });
        timeline.runUntil(10);
        assertEquals(List.of("9 later"), diary);
    }

    @Test
    void aSpanThatDoesNotFitIsAnError() {
        timeline.at(7, () -> timeline.after(Long.MAX_VALUE - 6, note("far")));
        EventFailedException failure = assertThrows(EventFailedException.class, () -> timeline.runUntil(8));
        assertEquals(ArithmeticException.class, failure.getCause().getClass());
    }

    @Test
    void theCountersCount() {
        long canceled = timeline.at(4, note("x"));
        long moved = timeline.at(1, note("y"));
        timeline.at(2, note("z"));
        timeline.at(50, note("u"));
        timeline.cancel(canceled);
        timeline.reschedule(moved, 3);
        timeline.runUntil(50);
        assertEquals(4, timeline.scheduled());
        assertEquals(2, timeline.executed());
        assertEquals(1, timeline.pending());
    }

    @Test
    void progressIsToldEveryFewEvents() {
        for (int i = 1; i <= 10; i++) {
            timeline.at(i, note("event"));
        }
        List<String> told = new ArrayList<>();
        timeline.onProgress(4, (now, executed) -> told.add(now + "/" + executed));
        timeline.runUntil(100);
        assertEquals(List.of("4/4", "8/8"), told);
        assertThrows(IllegalArgumentException.class, () -> timeline.onProgress(0, (now, executed) -> {}));
    }

    @Test
    void aFailureNamesTheInstantAndTheOwnerAndTheRunMayGoOn() {
        IllegalStateException cause = new IllegalStateException("no photon");
        timeline.at(4_025_000_010L, Event.named("alice.MemoryArray[3]", () -> {
            throw cause;
        }));
        timeline.after(Picoseconds.SECOND, note("after"));
        EventFailedException failure =
                assertThrows(EventFailedException.class, () -> timeline.runUntil(Picoseconds.NEVER));
        assertSame(cause, failure.getCause());
        assertEquals(4_025_000_010L, failure.instant());
        assertEquals("alice.MemoryArray[3]", failure.owner());
        assertEquals(
                "event of alice.MemoryArray[3] at 4.025000010 ms failed: java.lang.IllegalStateException: no photon",
                failure.getMessage());
        timeline.runUntil(Picoseconds.NEVER);
        assertEquals(List.of("1000000000000 after"), diary);
    }

    @Test
    void anEventOfNoStatedOwnerBelongsToTheClassItWasWrittenIn() {
        Event event = () -> {};
        assertEquals(TimelineTest.class.getName(), event.owner());
    }

    @Test
    void anEventCanNotRunItsOwnTimeline() {
        timeline.at(1, () -> timeline.runUntil(5));
        EventFailedException failure = assertThrows(EventFailedException.class, () -> timeline.runUntil(5));
        assertEquals(IllegalStateException.class, failure.getCause().getClass());
    }

    @Test
    void theRunLoopAllocatesNothing() {
        for (int i = 0; i < 200; i++) {
            timeline.at(i, new Clock(timeline, 1 + i % 17));
        }
        timeline.onProgress(1_000, (now, executed) -> {});
        timeline.runUntil(20_000);
        Allocation.of(() -> timeline.runUntil(20_001));
        long before = timeline.executed();
        long bytes = Allocation.of(() -> timeline.runUntil(40_000));
        assertTrue(timeline.executed() - before > 100_000);
        assertTrue(bytes < 1_000, bytes + " bytes allocated");
    }

    private record Clock(Timeline timeline, long period) implements Event {
        @Override
        public void happen() {
            timeline.after(period, this);
        }
    }
}
