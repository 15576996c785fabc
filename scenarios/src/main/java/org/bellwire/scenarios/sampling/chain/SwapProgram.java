package org.bellwire.scenarios.sampling.chain;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Distillation;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Order;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Scheme;

/**
 * The steps to an end-to-end pair in a fixed order, on a stack of pairs: make a link, or join or purify the two topmost. A step that fails
 * begins again at its first.
 */
final class SwapProgram {
    /** Pairs on the stack, at most; the arrays of {@link OrderedSteps} have this length. */
    static final int MOST_PAIRS = 24;

    /** Steps within each other, at most. */
    static final int MOST_NESTED = 72;

    private static final int MOST_STEPS = 200_000;
    private static final int NUMBERS = 5;

    private final List<Step> steps = new ArrayList<>();
    private final Distillation distillation;
    private int pairs;
    private int mostPairs;
    private int nested;
    private int mostNested;

    /** What a step does. */
    enum Kind {
        GENERATE,
        SWAP,
        PURIFY
    }

    /**
     * A step.
     *
     * @param from the node where the pair begins, or the link to make
     * @param middle the node that swaps
     * @param to the node where the pair ends
     * @param first step to go back to on failure
     */
    record Step(Kind kind, int from, int middle, int to, int first) {}

    private SwapProgram(Distillation distillation) {
        this.distillation = distillation;
    }

    /**
     * The program of a chain.
     *
     * @throws IllegalArgumentException if it would take more steps or pairs than there is room for
     */
    static SwapProgram of(int links, Order order, Distillation distillation) {
        SwapProgram program = new SwapProgram(distillation);
        program.purified(0, links, order);
        require(
                program.mostPairs <= MOST_PAIRS && program.mostNested <= MOST_NESTED,
                "purification needs " + program.mostPairs + " pairs at once; at most " + MOST_PAIRS);
        return program;
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }

    // Returns the level: 0 for a link.
    private int purified(int from, int to, Order order) {
        int first = steps.size();
        nested++;
        mostNested = Math.max(mostNested, nested);
        int level = joined(from, to, order);
        purify(from, to, first, distillation.at(level));
        nested--;
        return level;
    }

    private void purify(int from, int to, int first, int rounds) {
        if (rounds == 0) {
            return;
        }
        nested++;
        mostNested = Math.max(mostNested, nested);
        purify(from, to, first, rounds - 1);
        int second = steps.size();
        int shift = second - first;
        for (Step step : List.copyOf(steps.subList(first, second))) {
            add(new Step(step.kind(), step.from(), step.middle(), step.to(), step.first() + shift));
        }
        add(new Step(Kind.PURIFY, from, distillation.scheme() == Scheme.BBPSSW ? 0 : 1, to, first));
        nested--;
    }

    private int joined(int from, int to, Order order) {
        int first = steps.size();
        if (to - from == 1) {
            add(new Step(Kind.GENERATE, from, 0, to, first));
            return 0;
        }
        int middle = order == Order.NESTED ? (from + to) / 2 : to - 1;
        int left = purified(from, middle, order);
        int right = purified(middle, to, order);
        add(new Step(Kind.SWAP, from, middle, to, first));
        return 1 + Math.max(left, right);
    }

    private void add(Step step) {
        require(steps.size() < MOST_STEPS, "purification makes more than " + MOST_STEPS + " steps; fewer rounds");
        steps.add(step);
        pairs += step.kind() == Kind.GENERATE ? 1 : -1;
        mostPairs = Math.max(mostPairs, pairs);
    }

    List<Step> steps() {
        return steps;
    }

    /** Five numbers a step. */
    int[] numbers() {
        int[] numbers = new int[steps.size() * NUMBERS];
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            numbers[i * NUMBERS] = step.kind().ordinal();
            numbers[i * NUMBERS + 1] = step.from();
            numbers[i * NUMBERS + 2] = step.middle();
            numbers[i * NUMBERS + 3] = step.to();
            numbers[i * NUMBERS + 4] = step.first();
        }
        return numbers;
    }
}
