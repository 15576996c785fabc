package org.bellwire.kernel.event;

/**
 * Pending events in a ladder queue: O(1) each on average, unless instants coincide.
 *
 * <p>Far events wait unsorted in Top. When the present runs out, Top becomes a rung of about as many buckets as events; a bucket with
 * many events becomes a finer rung in its turn; a bucket with few is sorted by going to Bottom, a short list, from which events
 * leave. The instant of an event says where it waits: behind {@code topLimit} in Top, up to {@code bottomLimit} in Bottom,
 * otherwise on the coarsest rung whose present bucket starts at or before it. Equal instants end up in Bottom, whatever their
 * number; finding a place there then costs O(log n), and the last of a phase is also the last of the list.
 *
 * <p>Tang, Goh and Thng, "Ladder queue: an O(1) priority queue structure for large-scale discrete event simulation", ACM TOMACS 15(3),
 * 2005. Here with bucket widths that are powers of two, and removal of any event.
 */
public final class LadderQueue extends SlotQueue {
    private static final int MAX_RUNGS = 10;
    /** A bucket of at most so many events goes to Bottom as it is. */
    private static final int FEW = 48;

    private static final int LEAST_BOTTOM_BOUND = 4 * FEW;
    private static final int TOP = 0;

    private final SlotLists lists = new SlotLists(slots, LEAST_BOTTOM_BOUND);
    private final SortedSlots bottom = new SortedSlots(slots);
    private final Rung[] rungs = new Rung[MAX_RUNGS];
    private int depth;

    private int topSize;
    private long topLeast = Long.MAX_VALUE;
    private long topGreatest;
    private long topLimit = -1;
    private long bottomLimit = -1;
    /** Bottom becomes a rung when it grows beyond. */
    private int bottomBound = LEAST_BOTTOM_BOUND;

    public LadderQueue() {
        for (int i = 0; i < MAX_RUNGS; i++) {
            rungs[i] = new Rung();
        }
    }

    @Override
    void link(int slot) {
        long instant = slots.instant(slot);
        if (instant > topLimit) {
            lists.add(TOP, slot);
            topSize++;
            topLeast = Math.min(topLeast, instant);
            topGreatest = Math.max(topGreatest, instant);
        } else if (instant > bottomLimit) {
            lists.add(rungOf(instant).cell(instant), slot);
        } else {
            bottom.add(slot);
            if (bottom.size() > bottomBound) {
                thinBottom();
            }
        }
    }

    private Rung rungOf(long instant) {
        int i = 0;
        while (instant < rungs[i].presentStart()) {
            i++;
        }
        return rungs[i];
    }

    @Override
    void unlink(int slot) {
        long instant = slots.instant(slot);
        if (instant > topLimit) {
            lists.remove(slot);
            topSize--;
        } else if (instant > bottomLimit) {
            lists.remove(slot);
        } else {
            bottom.remove(slot);
        }
    }

    @Override
    int first() {
        if (bottom.size() == 0) {
            refillBottom();
        }
        return bottom.get(0);
    }

    @Override
    int takeFirst() {
        if (bottom.size() == 0) {
            refillBottom();
        }
        return bottom.takeFirst();
    }

    private void refillBottom() {
        do {
            if (depth == 0) {
                openTop();
            } else {
                openBucket(rungs[depth - 1]);
            }
        } while (bottom.size() == 0);
        bottomBound = Math.max(LEAST_BOTTOM_BOUND, 2 * bottom.size());
    }

    private void openTop() {
        int count = topSize;
        long least = topLeast;
        long greatest = topGreatest;
        topLimit = greatest;
        topSize = 0;
        topLeast = Long.MAX_VALUE;
        topGreatest = 0;
        distribute(lists.takeAll(TOP), count, least, greatest);
    }

    private void openBucket(Rung rung) {
        while (!rung.isSpent() && lists.isEmpty(rung.presentCell())) {
            rung.advance();
        }
        if (rung.isSpent()) {
            depth--;
            limitBottom();
            return;
        }
        int head = lists.takeAll(rung.presentCell());
        rung.advance();
        if (rung.isSpent()) {
            depth--;
        }
        distribute(head);
    }

    private void distribute(int head) {
        int count = 0;
        long least = Long.MAX_VALUE;
        long greatest = 0;
        for (int slot = head; slot != EventSlots.NONE; slot = slots.next(slot)) {
            long instant = slots.instant(slot);
            least = Math.min(least, instant);
            greatest = Math.max(greatest, instant);
            count++;
        }
        distribute(head, count, least, greatest);
    }

    private void distribute(int head, int count, long least, long greatest) {
        if (count <= FEW || least == greatest || depth == MAX_RUNGS) {
            limitBottom();
            for (int slot = head; slot != EventSlots.NONE; slot = slots.next(slot)) {
                bottom.add(slot);
            }
            return;
        }
        Rung rung = openRung(least, greatest, count);
        int slot = head;
        while (slot != EventSlots.NONE) {
            int after = slots.next(slot);
            lists.add(rung.cell(slots.instant(slot)), slot);
            slot = after;
        }
    }

    private Rung openRung(long least, long greatest, int count) {
        int cell = depth == 0 ? TOP + 1 : rungs[depth - 1].endCell();
        Rung rung = rungs[depth++];
        rung.span(least, greatest, count, cell);
        lists.ensure(rung.endCell());
        limitBottom();
        return rung;
    }

    private void limitBottom() {
        bottomLimit = depth == 0 ? topLimit : rungs[depth - 1].presentStart() - 1;
    }

    // Moves a Bottom that has grown to a rung of its own, if its instants differ; waits for it to double otherwise.
    private void thinBottom() {
        long least = slots.instant(bottom.get(0));
        long greatest = slots.instant(bottom.get(bottom.size() - 1));
        if (least == greatest || depth == MAX_RUNGS) {
            bottomBound = 2 * bottom.size();
            return;
        }
        Rung rung = openRung(least, greatest, bottom.size());
        for (int i = 0; i < bottom.size(); i++) {
            int slot = bottom.get(i);
            lists.add(rung.cell(slots.instant(slot)), slot);
        }
        bottom.clear();
    }
}
