package org.bellwire.protocols.resource;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.purification.PurificationSchedule;

/**
 * Whether purification and swapping can bring estimates to a target at all. Follows the best case: pairs without age, swaps
 * in the best order, and to purify always a pair of equal estimate or, where the schedule wants that, a fresh one.
 *
 * @param estimator how the nodes reckon
 * @param schedule which pairs are purified
 */
public record TargetReach(FidelityEstimator estimator, PurificationSchedule schedule) {

    private static final double SMALLEST_GAIN = 1e-9;
    private static final int MOST_ROUNDS = 10_000;
    private static final NodeId ANYWHERE = new NodeId(0, "anywhere");

    /**
     * Why the target is out of reach; empty when it is not.
     *
     * @param raw raw fidelity of an elementary pair, 0 to 1; where links differ, that of the best
     * @param links number of elementary links, at least 1
     * @param target fidelity asked for, 0 to 1
     */
    public Optional<String> obstacle(double raw, int links, double target) {
        PairRecord fresh = PairRecord.heralded(new PairId(ANYWHERE, 0), new MemoryId(ANYWHERE, 0), raw, 0);
        Map<Integer, PairRecord> usable = new HashMap<>();
        PairRecord shortfall = fresh;
        for (int length = 1; length <= links; length++) {
            Optional<PairRecord> best =
                    length == 1 ? Optional.of(purified(fresh, target)) : best(length, usable, target);
            if (best.filter(pair -> pair.fidelity() >= target).isPresent()) {
                usable.put(length, best.get());
            } else {
                shortfall = best.orElse(shortfall);
            }
        }
        return usable.containsKey(links) ? Optional.empty() : Optional.of(explanation(shortfall, target));
    }

    /** The best of all ways to join two shorter pairs; empty where those fall short. */
    private Optional<PairRecord> best(int length, Map<Integer, PairRecord> usable, double target) {
        return IntStream.rangeClosed(1, length / 2)
                .filter(part -> usable.containsKey(part) && usable.containsKey(length - part))
                .mapToObj(part -> purified(joined(usable.get(part), usable.get(length - part)), target))
                .max(Comparator.comparingDouble(PairRecord::fidelity));
    }

    private PairRecord joined(PairRecord left, PairRecord right) {
        BellWeights weights = estimator.swapped(left.weights(), right.weights());
        return new PairRecord(
                left.id(), left.remote(), weights, 0, left.history().joinedWith(right.history()));
    }

    /** The pair after the schedule is done with it, or gains nothing more. */
    private PairRecord purified(PairRecord fresh, double target) {
        PairRecord pair = fresh;
        for (int round = 0; round < MOST_ROUNDS && schedule.wants(pair, target); round++) {
            PairRecord before = pair;
            Optional<PairRecord> next = improved(before, before).or(() -> improved(before, fresh));
            if (next.isEmpty()) {
                return before;
            }
            pair = next.get();
        }
        return pair;
    }

    private Optional<PairRecord> improved(PairRecord kept, PairRecord sacrificed) {
        BellWeights weights = estimator.purified(kept.weights(), sacrificed.weights());
        double gain = weights.i() - kept.fidelity();
        boolean isDone =
                schedule.preference(kept, sacrificed, gain - SMALLEST_GAIN).isPresent();
        return isDone ? Optional.of(kept.purified(weights, 0)) : Optional.empty();
    }

    private static String explanation(PairRecord shortfall, double target) {
        int links = shortfall.history().links();
        return String.format(
                Locale.ROOT,
                "pairs over %d link%s reach an estimated fidelity of %.4f at most, below the target of %s",
                links,
                links == 1 ? "" : "s",
                shortfall.fidelity(),
                target);
    }
}
