package org.bellwire.protocols.application;

import java.util.OptionalInt;

/**
 * Ranges of a {@link RandomRequestApplication}.
 *
 * @param shortest shortest window, in ps
 * @param longest longest window, in ps; not reached unless equal to the shortest
 * @param durationStep windows last a whole number of these, in ps, at least 1
 * @param fewest smallest number of memories
 * @param most largest number of memories, not reached unless equal to the smallest; when absent, half of the memories of
 *     the router that asks, which was the rule of SeQUeNCe 0.2
 * @param lowest lowest target fidelity, 0 to 1
 * @param highest highest target fidelity, 0 to 1
 */
public record RandomRequestParameters(
        long shortest, long longest, long durationStep, int fewest, OptionalInt most, double lowest, double highest) {

    /** @throws IllegalArgumentException if a range is empty or out of bounds */
    public RandomRequestParameters {
        require(shortest >= 1 && shortest <= longest, "duration", shortest, longest);
        require(durationStep >= 1 && durationStep <= longest, "duration step", 1, longest);
        require(fewest >= 1 && fewest <= most.orElse(fewest), "memories", fewest, most);
        require(lowest >= 0 && lowest <= highest && highest <= 1, "fidelity", lowest, highest);
    }

    /** Windows of any whole number of picoseconds, and a fixed largest number of memories. */
    public RandomRequestParameters(long shortest, long longest, int fewest, int most, double lowest, double highest) {
        this(shortest, longest, 1, fewest, OptionalInt.of(most), lowest, highest);
    }

    /** Upper end of the number of memories for a router that has so many. */
    int mostOf(int memories) {
        return most.orElse(Math.max(fewest, memories / 2));
    }

    /** Mean number of memories that a router asks for which has so many. */
    public double meanMemories(int own) {
        return mean(fewest, mostOf(own));
    }

    /** Mean duration of a window, ps. */
    public double meanDuration() {
        return durationStep * mean(shortest / durationStep, longest / durationStep);
    }

    /** Mean target fidelity. */
    public double meanFidelity() {
        return (lowest + highest) / 2;
    }

    // Of the whole numbers from low to high without high; low if they are equal.
    private static double mean(long low, long high) {
        return low == high ? low : (low + high - 1) / 2.0;
    }

    private static void require(boolean holds, String name, Object low, Object high) {
        if (!holds) {
            throw new IllegalArgumentException("range of " + name + " (" + low + " to " + high + ") is not usable");
        }
    }
}
