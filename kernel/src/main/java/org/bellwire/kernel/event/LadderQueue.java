package org.bellwire.kernel.event;

/**
 * Pending events in a ladder queue: O(1) each on average, unless instants coincide.
 *
 * <p>Far events wait unsorted in Top. When the present runs out, Top becomes a rung of many buckets; a bucket with
 * many events becomes a finer rung in its turn; a bucket with few is sorted by going to Bottom, a short list, from which events
 * leave. The instant of an event says where it waits: behind {@code topLimit} in Top, up to {@code bottomLimit} in Bottom,
 * otherwise on the coarsest rung whose present bucket starts at or before it. Equal instants end up in Bottom, whatever their
 * number; finding a place there then costs O(log n), and the last of a phase is also the last of the list.
 *
 * <p>An event that is canceled or moved leaves Bottom at once. Elsewhere its entry stays, void, until it would come to Bottom, or until
 * there are more void entries than others and all of them are swept out.
 *
 * <p>Tang, Goh and Thng, "Ladder queue: an O(1) priority queue structure for large-scale discrete event simulation", ACM TOMACS 15(3),
 * 2005. Here with bucket widths that are powers of two, a bound on the buckets of a rung, and removal of any event.
 */
public final class LadderQueue extends SlotQueue {
    private static final int MAX_RUNGS = 12;
    private static final int LEAST_BOTTOM_BOUND = 4 * EntryLists.BLOCK;
    /** So few void entries are never in the way. */
    private static final int FEW_VOIDS = 64;

    private static final int TOP = 0;

    private final EntryLists lists = new EntryLists();
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
    /** Void entries in Top and on the rungs. */
    private int voids;

    public LadderQueue() {
        for (int i = 0; i < MAX_RUNGS; i++) {
            rungs[i] = new Rung();
        }
        lists.ensure(TOP + 1);
    }

    @Override
    void link(int slot, long instant) {
        if (instant > topLimit) {
            lists.add(TOP, instant, slots.ticket(slot));
            topSize++;
            topLeast = Math.min(topLeast, instant);
            topGreatest = Math.max(topGreatest, instant);
        } else if (instant > bottomLimit) {
            lists.add(rungOf(instant).cell(instant), instant, slots.ticket(slot));
        } else {
            bottom.add(slot, instant);
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
        if (slots.instant(slot) <= bottomLimit) {
            bottom.remove(slot);
            return;
        }
        voids++;
        if (voids > FEW_VOIDS && voids > slots.size() - bottom.size()) {
            sweep(slot);
        }
    }

    @Override
    int first() {
        if (bottom.size() == 0) {
            refillBottom();
        }
        return bottom.first();
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
        int list = lists.takeAll(rung.presentCell());
        rung.advance();
        if (rung.isSpent()) {
            depth--;
        }
        if (lists.isShort(list)) {
            moveToBottom(list);
        } else {
            distribute(list);
        }
    }

    private void distribute(int list) {
        int count = 0;
        long least = Long.MAX_VALUE;
        long greatest = 0;
        for (int rest = list; rest != EntryLists.EMPTY; rest = lists.withoutLast(rest)) {
            long instant = lists.lastInstant(rest);
            least = Math.min(least, instant);
            greatest = Math.max(greatest, instant);
            count++;
        }
        distribute(list, count, least, greatest);
    }

    private void distribute(int list, int count, long least, long greatest) {
        if (count <= EntryLists.BLOCK || least == greatest || depth == MAX_RUNGS) {
            moveToBottom(list);
            return;
        }
        Rung rung = openRung(least, greatest, count);
        int rest = list;
        while (rest != EntryLists.EMPTY) {
            long instant = lists.lastInstant(rest);
            long ticket = lists.lastTicket(rest);
            rest = lists.dropLast(rest);
            lists.add(rung.cell(instant), instant, ticket);
        }
    }

    private void moveToBottom(int list) {
        limitBottom();
        int rest = list;
        while (rest != EntryLists.EMPTY) {
            long instant = lists.lastInstant(rest);
            long ticket = lists.lastTicket(rest);
            rest = lists.dropLast(rest);
            if (slots.isValid(ticket)) {
                bottom.add(EventSlots.slot(ticket), instant);
            } else {
                voids--;
            }
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
        long least = bottom.instant(0);
        long greatest = bottom.instant(bottom.size() - 1);
        if (least == greatest || depth == MAX_RUNGS) {
            bottomBound = 2 * bottom.size();
            return;
        }
        Rung rung = openRung(least, greatest, bottom.size());
        for (int i = 0; i < bottom.size(); i++) {
            long instant = bottom.instant(i);
            lists.add(rung.cell(instant), instant, slots.ticket(bottom.slot(i)));
        }
        bottom.clear();
    }

    // Rids all lists of void entries and of the one of a slot that is leaving.
    private void sweep(int leaving) {
        voids = 0;
        topSize = sweepCell(TOP, leaving);
        int end = depth == 0 ? TOP + 1 : rungs[depth - 1].endCell();
        for (int cell = TOP + 1; cell < end; cell++) {
            sweepCell(cell, leaving);
        }
    }

    private int sweepCell(int cell, int leaving) {
        int kept = 0;
        int rest = lists.takeAll(cell);
        while (rest != EntryLists.EMPTY) {
            long instant = lists.lastInstant(rest);
            long ticket = lists.lastTicket(rest);
            rest = lists.dropLast(rest);
            if (slots.isValid(ticket) && EventSlots.slot(ticket) != leaving) {
                lists.add(cell, instant, ticket);
                kept++;
            }
        }
        return kept;
    }
}
