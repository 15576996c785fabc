package org.bellwire.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every event queue must do. A queue proves itself by a subclass that makes an empty one. */
public abstract class EventQueueContract {
    private static final long LAST = Long.MAX_VALUE - 1;
    private static final Event NOTHING = () -> {};

    protected abstract EventQueue emptyQueue();

    @Test
    void eventsLeaveByInstant() {
        EventQueue queue = emptyQueue();
        Event late = new Numbered(1);
        Event early = new Numbered(2);
        queue.insert(7, 0, late);
        queue.insert(3, 0, early);
        assertEquals(3, queue.firstInstant());
        assertSame(early, queue.removeFirst());
        assertEquals(7, queue.firstInstant());
        assertSame(late, queue.removeFirst());
        assertEquals(0, queue.size());
    }

    @Test
    void equalInstantsLeaveByPriorityAndThenByInsertion() {
        EventQueue queue = emptyQueue();
        Event third = new Numbered(3);
        Event first = new Numbered(1);
        Event second = new Numbered(2);
        queue.insert(5, 127, third);
        queue.insert(5, 0, first);
        queue.insert(5, 0, second);
        assertSame(first, queue.removeFirst());
        assertSame(second, queue.removeFirst());
        assertSame(third, queue.removeFirst());
    }

    @Test
    void aMovedEventCountsAsNewlyInserted() {
        EventQueue queue = emptyQueue();
        Event moved = new Numbered(1);
        Event other = new Numbered(2);
        long handle = queue.insert(5, 1, moved);
        queue.insert(5, 1, other);
        assertTrue(queue.reschedule(handle, 5));
        assertSame(other, queue.removeFirst());
        assertTrue(queue.isPending(handle));
        assertSame(moved, queue.removeFirst());
        assertFalse(queue.isPending(handle));
    }

    @Test
    void anEventThatWasMovedAwayAndBackLeavesOnce() {
        EventQueue queue = emptyQueue();
        long[] handles = new long[500];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = queue.insert(1_000 + i, 0, new Numbered(i));
        }
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < handles.length; i += 2) {
                assertTrue(queue.reschedule(handles[i], 9_000 - i));
                assertTrue(queue.reschedule(handles[i], 1_000 + i));
            }
        }
        for (int i = 0; i < handles.length; i++) {
            assertEquals(1_000 + i, queue.firstInstant());
            queue.removeFirst();
            assertFalse(queue.isPending(handles[i]));
        }
        assertEquals(0, queue.size());
    }

    @Test
    void theFirstAndTheLastInstantAreInstantsLikeOthers() {
        EventQueue queue = emptyQueue();
        Event end = new Numbered(1);
        Event never = new Numbered(2);
        Event start = new Numbered(3);
        queue.insert(LAST, 0, end);
        queue.insert(Long.MAX_VALUE, 0, never);
        queue.insert(0, 0, start);
        assertSame(start, queue.removeFirst());
        assertEquals(LAST, queue.firstInstant());
        assertSame(end, queue.removeFirst());
        assertSame(never, queue.removeFirst());
    }

    @Test
    void aHandleIsHarmlessOnceItsEventIsGone() {
        EventQueue queue = emptyQueue();
        long removed = queue.insert(1, 0, NOTHING);
        queue.removeFirst();
        long canceled = queue.insert(2, 0, NOTHING);
        assertTrue(queue.cancel(canceled));
        long pending = queue.insert(3, 0, NOTHING);
        for (long stale : new long[] {removed, canceled, -1, 0, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertNotEquals(pending, stale);
            assertFalse(queue.isPending(stale));
            assertFalse(queue.cancel(stale));
            assertFalse(queue.reschedule(stale, 0));
        }
        assertTrue(queue.isPending(pending));
        assertEquals(3, queue.firstInstant());
        assertEquals(1, queue.size());
    }

    @Test
    void anEmptyQueueHasNoFirstEvent() {
        EventQueue queue = emptyQueue();
        assertThrows(IllegalStateException.class, queue::firstInstant);
        assertThrows(IllegalStateException.class, queue::removeFirst);
        queue.cancel(queue.insert(1, 0, NOTHING));
        assertThrows(IllegalStateException.class, queue::removeFirst);
    }

    @Test
    void nonsenseIsRefusedAndLeavesTheQueueAsItWas() {
        EventQueue queue = emptyQueue();
        long handle = queue.insert(4, 0, NOTHING);
        assertThrows(IllegalArgumentException.class, () -> queue.insert(-1, 0, NOTHING));
        assertThrows(IllegalArgumentException.class, () -> queue.insert(1, -1, NOTHING));
        assertThrows(IllegalArgumentException.class, () -> queue.insert(1, EventQueue.MAX_PRIORITY + 1, NOTHING));
        assertThrows(IllegalArgumentException.class, () -> queue.reschedule(handle, -1));
        assertThrows(NullPointerException.class, () -> queue.insert(1, 0, null));
        assertEquals(1, queue.size());
        assertEquals(4, queue.firstInstant());
    }

    @ParameterizedTest
    @EnumSource
    void anyMixtureOfOperationsAgreesWithASortedList(Instants instants) {
        for (int seed = 0; seed < 4; seed++) {
            new Comparison(emptyQueue(), instants, seed).run(12 * instants.crowd);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAllocatedInTheSteadyState(Instants instants) {
        Hold hold = new Hold(emptyQueue(), instants, 42);
        hold.steps(150_000);
        // The first measurement has its own first-time costs.
        Allocation.of(() -> hold.steps(1));
        long bytes = Allocation.of(() -> hold.steps(100_000));
        assertTrue(bytes < 1_000, bytes + " bytes allocated");
    }

    @Test
    void cancelingLeavesNothingBehind() {
        EventQueue queue = emptyQueue();
        List<WeakReference<Event>> forgotten = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(5);
        long[] handles = new long[3_000];
        for (int i = 0; i < handles.length; i++) {
            Event event = new Numbered(i);
            forgotten.add(new WeakReference<>(event));
            handles[i] = queue.insert(random.nextLong(1_000_000), 0, event);
        }
        for (int i = 0; i < handles.length; i++) {
            if (i % 3 == 0 && queue.size() > 0) {
                queue.removeFirst();
            }
            queue.cancel(handles[i]);
        }
        for (int i = 0; i < 50 && !forgotten.stream().allMatch(event -> event.refersTo(null)); i++) {
            System.gc();
        }
        assertTrue(forgotten.stream().allMatch(event -> event.refersTo(null)));
        assertEquals(0, queue.size());
    }

    @Test
    void aQueueDoesNotGrowByCancellations() {
        EventQueue queue = emptyQueue();
        Runnable expiriesThatNeverCome = () -> {
            for (int i = 0; i < 300_000; i++) {
                queue.cancel(queue.insert(1_000_000L + i, 0, NOTHING));
            }
        };
        expiriesThatNeverCome.run();
        Allocation.of(() -> {});
        long bytes = Allocation.of(expiriesThatNeverCome);
        assertTrue(bytes < 1_000, bytes + " bytes allocated");
    }
}
