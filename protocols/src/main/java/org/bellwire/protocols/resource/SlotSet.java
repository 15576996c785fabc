package org.bellwire.protocols.resource;

import java.util.Arrays;

/** Some slots of a memory array, in ascending order. */
public final class SlotSet {

    private final int[] slots;

    private SlotSet(int[] slots) {
        this.slots = slots;
    }

    /** The given slots. */
    public static SlotSet of(int... slots) {
        int[] sorted = slots.clone();
        Arrays.sort(sorted);
        return new SlotSet(sorted);
    }

    /** How many there are. */
    public int size() {
        return slots.length;
    }

    /** The slot at a position of the ascending order. */
    public int at(int position) {
        return slots[position];
    }

    /**
     * The position of a slot in the ascending order.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public int positionOf(int slot) {
        int position = Arrays.binarySearch(slots, slot);
        if (position < 0) {
            throw new IllegalArgumentException("slot (" + slot + ") must be one of " + this);
        }
        return position;
    }

    /** Whether a slot is among them. */
    public boolean contains(int slot) {
        return Arrays.binarySearch(slots, slot) >= 0;
    }

    /** The first {@code count} of them. */
    public SlotSet first(int count) {
        return new SlotSet(Arrays.copyOf(slots, Math.min(count, slots.length)));
    }

    /** All but the first {@code count} of them. */
    public SlotSet after(int count) {
        return new SlotSet(Arrays.copyOfRange(slots, Math.min(count, slots.length), slots.length));
    }

    @Override
    public String toString() {
        return Arrays.toString(slots);
    }
}
