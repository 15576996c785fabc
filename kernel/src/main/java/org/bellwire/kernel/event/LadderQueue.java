package org.bellwire.kernel.event;

/**
 * Pending events in a ladder queue: O(1) each on average, unless instants coincide.
 *
 * <p>Far events wait unsorted in Top, the last bucket of the coarsest rung. When the buckets before it run out, Top becomes the coarsest
 * rung, with a new Top behind it; a bucket with many events becomes a finer rung in its turn; a bucket with few is sorted by going to
 * Bottom, a short list, from which events leave. The instant of an event says where it waits: up to {@code bottomLimit} in Bottom,
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

    private static final int FIRST_CELL = 0;

    private final EntryLists lists = new EntryLists();
    private final SortedSlots bottom = new SortedSlots(slots);
    private final Rung[] rungs = new Rung[MAX_RUNGS];
    /** Its last bucket is Top. */
    private final Rung coarsest;

    private int depth = 1;
    private long bottomLimit = -1;
    /** Bottom becomes a rung when it grows beyond. */
    private int bottomBound = LEAST_BOTTOM_BOUND;
    /** Void entries on the rungs. */
    private int voids;

    // Of the entries that are being spread; instants in ps.
    private int count;
    private long least;
    private long greatest;

    public LadderQueue() {
        for (int i = 0; i < MAX_RUNGS; i++) {
            rungs[i] = new Rung();
        }
        coarsest = rungs[0];
        coarsest.spanAfter(bottomLimit, FIRST_CELL);
        lists.ensure(coarsest.endCell());
    }

    @Override
    void link(int slot, long instant) {
        if (instant > bottomLimit) {
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
        while (instant <= rungs[i].spentUntil()) {
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
            openBucket(rungs[depth - 1]);
        } while (bottom.size() == 0);
        bottomBound = Math.max(LEAST_BOTTOM_BOUND, 2 * bottom.size());
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
        if (rung == coarsest && rung.isAtLast()) {
            openTop(list);
            return;
        }
        rung.advance();
        if (rung.isSpent()) {
            depth--;
        }
        if (lists.isShort(list)) {
            moveToBottom(list);
        } else {
            openRung(list);
        }
    }

    private void openTop(int list) {
        measure(list);
        if (count <= EntryLists.BLOCK || least == greatest) {
            coarsest.spanAfter(greatest, FIRST_CELL);
            moveToBottom(list);
        } else {
            coarsest.span(least, greatest, count, FIRST_CELL);
            coarsest.addLater();
            makeReady(coarsest);
            spread(list, coarsest);
        }
    }

    private void openRung(int list) {
        measure(list);
        if (least == greatest || depth == MAX_RUNGS) {
            moveToBottom(list);
        } else {
            spread(list, addRung());
        }
    }

    private void measure(int list) {
        count = 0;
        least = Long.MAX_VALUE;
        greatest = 0;
        for (int rest = list; rest != EntryLists.EMPTY; rest = lists.withoutLast(rest)) {
            long instant = lists.lastInstant(rest);
            least = Math.min(least, instant);
            greatest = Math.max(greatest, instant);
            count++;
        }
    }

    private void spread(int list, Rung rung) {
        int rest = list;
        while (rest != EntryLists.EMPTY) {
            long instant = lists.lastInstant(rest);
            long ticket = lists.lastTicket(rest);
            rest = lists.dropLast(rest);
            lists.add(rung.cell(instant), instant, ticket);
        }
    }

    private Rung addRung() {
        Rung rung = rungs[depth];
        rung.span(least, greatest, count, rungs[depth - 1].endCell());
        depth++;
        makeReady(rung);
        return rung;
    }

    private void makeReady(Rung rung) {
        lists.ensure(rung.endCell());
        limitBottom();
    }

    private void moveToBottom(int list) {
        limitBottom();
        int rest = list;
        while (rest != EntryLists.EMPTY) {
            long instant = lists.lastInstant(rest);
            long ticket = lists.lastTicket(rest);
            rest = lists.dropLast(rest);
            if (slots.isValid(ticket)) {
                bottom.note(EventSlots.slot(ticket), instant);
            } else {
                voids--;
            }
        }
        bottom.addNoted();
    }

    private void limitBottom() {
        bottomLimit = rungs[depth - 1].spentUntil();
    }

    // Moves a Bottom that has grown to a rung of its own, if its instants differ; waits for it to double otherwise.
    private void thinBottom() {
        count = bottom.size();
        least = bottom.instant(0);
        greatest = bottom.instant(count - 1);
        if (least == greatest || depth == MAX_RUNGS) {
            bottomBound = 2 * count;
            return;
        }
        Rung rung = addRung();
        for (int i = 0; i < count; i++) {
            long instant = bottom.instant(i);
            lists.add(rung.cell(instant), instant, slots.ticket(bottom.slot(i)));
        }
        bottom.clear();
    }

    // Rids all lists of void entries and of the one of a slot that is leaving.
    private void sweep(int leaving) {
        voids = 0;
        int end = rungs[depth - 1].endCell();
        for (int cell = FIRST_CELL; cell < end; cell++) {
            sweepCell(cell, leaving);
        }
    }

    private void sweepCell(int cell, int leaving) {
        int rest = lists.takeAll(cell);
        while (rest != EntryLists.EMPTY) {
            long instant = lists.lastInstant(rest);
            long ticket = lists.lastTicket(rest);
            rest = lists.dropLast(rest);
            if (slots.isValid(ticket) && EventSlots.slot(ticket) != leaving) {
                lists.add(cell, instant, ticket);
            }
        }
    }
}
