package org.bellwire.protocols.application;

/**
 * Ranges of a {@link RandomRequestApplication}.
 *
 * @param shortest shortest window, in ps
 * @param longest longest window, in ps; not reached unless equal to the shortest
 * @param fewest smallest number of memories
 * @param most largest number of memories; not reached unless equal to the smallest
 * @param lowest lowest target fidelity, 0 to 1
 * @param highest highest target fidelity, 0 to 1
 */
public record RandomRequestParameters(
        long shortest, long longest, int fewest, int most, double lowest, double highest) {

    /** @throws IllegalArgumentException if a range is empty or out of bounds */
    public RandomRequestParameters {
        require(shortest >= 1 && shortest <= longest, "duration", shortest, longest);
        require(fewest >= 1 && fewest <= most, "memories", fewest, most);
        require(lowest >= 0 && lowest <= highest && highest <= 1, "fidelity", lowest, highest);
    }

    private static void require(boolean holds, String name, Object low, Object high) {
        if (!holds) {
            throw new IllegalArgumentException("range of " + name + " (" + low + " to " + high + ") is not usable");
        }
    }
}
