package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.entanglement.EagerSwap;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.ParityPurification;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.entanglement.PurificationModel;
import org.bellwire.protocols.entanglement.PurifyPairs;
import org.bellwire.protocols.entanglement.SwapEnd;
import org.bellwire.protocols.entanglement.SwapHalf;
import org.bellwire.protocols.entanglement.SwapMiddle;
import org.bellwire.protocols.entanglement.SwappingParameters;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.bellwire.protocols.purification.UnreachableTarget;
import org.bellwire.protocols.resource.Activation.Ask;
import org.bellwire.protocols.resource.LinkGeneration.Role;

/**
 * The rules by which one node of a path serves a reservation: generate pairs with both neighbors, purify pairs below the
 * target, swap pairs that have reached it; where swaps wait for nobody, also whatever others have joined. The first half of an
 * inner node's memories faces the initiator, the second half the responder.
 *
 * <p>Rules are loaded in the order of {@link #all()}; since the one loaded last is tried first, a changed memory is
 * offered to swapping, then purification, then generation.
 */
public final class PathRules {

    private final ReservationId reservation;
    private final PathPosition position;
    private final SlotSet slots;
    private final SlotSet facingInitiator;
    private final SlotSet facingResponder;
    private final double target;
    private final PathPolicy policy;
    private final GenerationModel generation;
    private final FidelityEstimator estimator;

    /**
     * Rules for the node at {@code position}.
     *
     * @param slots the slots reserved there
     * @param target the fidelity that the request asks for, 0 to 1
     * @param policy protocols and modes in use
     */
    public PathRules(
            ReservationId reservation,
            PathPosition position,
            SlotSet slots,
            double target,
            PathPolicy policy,
            FidelityEstimator estimator) {
        this.reservation = reservation;
        this.position = position;
        this.slots = slots;
        int towardsInitiator = position.isFirst() ? 0 : position.isLast() ? slots.size() : slots.size() / 2;
        this.facingInitiator = slots.first(towardsInitiator);
        this.facingResponder = slots.after(towardsInitiator);
        this.target = target;
        this.policy = policy;
        this.generation = policy.generation().towards(target);
        this.estimator = estimator;
    }

    /**
     * Protocols and modes that all nodes of a network share.
     *
     * @param generation how pairs are generated
     * @param purification how two pairs are purified
     * @param schedule which pairs are purified, and with which
     * @param pairing whether estimates must be equal besides
     * @param unreachable what becomes of requests whose target can not be reached
     * @param swapping how well this node swaps
     * @param order in which order the nodes of a path swap
     */
    public record PathPolicy(
            GenerationModel generation,
            PurificationModel purification,
            PurificationSchedule schedule,
            PurificationPairing pairing,
            UnreachableTarget unreachable,
            SwappingParameters swapping,
            SwapOrder order) {

        /** The same with another way to generate pairs. */
        public PathPolicy withGeneration(GenerationModel other) {
            return new PathPolicy(other, purification, schedule, pairing, unreachable, swapping, order);
        }
    }

    /** All rules of the node, in loading order. */
    public List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        if (!position.isFirst()) {
            rules.add(generation("await generation", Role.AWAITS, facingInitiator, position.previous()));
        }
        if (!position.isLast()) {
            rules.add(generation("generate", Role.ASKS, facingResponder, position.next()));
        }
        if (!position.isFirst()) {
            rules.add(rule("purify", facingInitiator, this::twoBelowTarget, this::askPurification));
        }
        if (!position.isLast()) {
            rules.add(rule("await purification", facingResponder, this::belowTarget, this::awaitPurification));
        }
        if (policy.order() instanceof SwapOrder.Fixed order) {
            position.swapNeighbors(order)
                    .ifPresentOrElse(n -> addInnerSwaps(rules, n), () -> addEndSwap(rules, position.otherEnd()));
        } else if (!endsHere()) {
            rules.add(rule("swap as soon as possible", slots, this::oldestOfEachSide, this::swapAtOnce));
        }
        return rules;
    }

    private boolean endsHere() {
        return position.isFirst() || position.isLast();
    }

    private void addInnerSwaps(List<Rule> rules, PathPosition.SwapNeighbors n) {
        rules.add(rule("swap", slots, (r, m) -> twoToJoin(r, m, n), this::swap));
        rules.add(rule(
                "await swap",
                slots,
                (r, m) -> only(r, !r.holdsPairWith(n.left()) && !r.holdsPairWith(n.right()) && reachesTarget(r)),
                this::awaitSwap));
    }

    private void addEndSwap(List<Rule> rules, NodeId otherEnd) {
        rules.add(rule(
                "await swap",
                slots,
                (r, m) -> only(r, !r.holdsPairWith(otherEnd) && reachesTarget(r)),
                this::awaitSwap));
    }

    /** For memories that hold a pair. */
    private static Rule rule(String name, SlotSet covered, Condition condition, Action action) {
        return new Rule(name, Rule.STANDARD_PRIORITY, Rule.Content.PAIR, covered, condition, action);
    }

    private Rule generation(String name, Role role, SlotSet facing, NodeId neighbor) {
        LinkGeneration attempts = new LinkGeneration(role, reservation, facing, neighbor, generation);
        return new Rule(name, Rule.STANDARD_PRIORITY, Rule.Content.NOTHING, facing, attempts, attempts);
    }

    private static List<MemoryRecord> only(MemoryRecord record, boolean applies) {
        return applies ? List.of(record) : List.of();
    }

    private boolean reachesTarget(MemoryRecord record) {
        return record.state().holdsPair()
                && record.pair().fidelity() >= target
                && !policy.schedule().wants(record.pair(), target);
    }

    private boolean isPurifiable(MemoryRecord record) {
        return record.state().holdsPair()
                && staysTogether(record.pair())
                && policy.schedule().wants(record.pair(), target);
    }

    /** Whether no router may swap the far half while both ends purify: always where swaps are agreed on. */
    private boolean staysTogether(PairRecord pair) {
        return policy.order() instanceof SwapOrder.Fixed
                || pair.history().links() == 1
                || endsHere() && pair.remote().node().equals(position.otherEnd());
    }

    private List<MemoryRecord> belowTarget(MemoryRecord record, MemoryManager memories) {
        return only(record, isPurifiable(record));
    }

    private List<MemoryRecord> twoBelowTarget(MemoryRecord changed, MemoryManager memories) {
        if (!isPurifiable(changed)) {
            return List.of();
        }
        MemoryRecord best = changed;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < facingInitiator.size(); i++) {
            MemoryRecord other = memories.slot(facingInitiator.at(i));
            double preference = mayPurify(changed, other) ? preference(changed, other) : Double.NEGATIVE_INFINITY;
            if (preference > greatest) {
                best = other;
                greatest = preference;
            }
        }
        return best == changed ? List.of() : keptFirst(changed, best);
    }

    private boolean mayPurify(MemoryRecord changed, MemoryRecord other) {
        return other != changed
                && isPurifiable(other)
                && other.holdsPairWith(changed.pair().remote().node())
                && (policy.pairing() == PurificationPairing.ANY
                        || other.pair().fidelity() == changed.pair().fidelity());
    }

    private double preference(MemoryRecord changed, MemoryRecord other) {
        List<MemoryRecord> both = keptFirst(changed, other);
        PairRecord kept = both.get(0).pair();
        PairRecord sacrificed = both.get(1).pair();
        double gain = estimator.purified(kept.weights(), sacrificed.weights()).i() - kept.fidelity();
        OptionalDouble preference = policy.schedule().preference(kept, sacrificed, gain);
        return preference.orElse(Double.NEGATIVE_INFINITY);
    }

    private List<MemoryRecord> keptFirst(MemoryRecord changed, MemoryRecord other) {
        boolean keepsOther = policy.schedule().keeps(other.pair(), changed.pair());
        return keepsOther ? List.of(other, changed) : List.of(changed, other);
    }

    private Activation askPurification(ProtocolHost host, List<MemoryRecord> memories) {
        MemoryRecord kept = memories.get(0);
        MemoryRecord sacrificed = memories.get(1);
        return Activation.asking(
                ParityPurification.asking(host, kept, sacrificed, policy.purification()),
                new Ask(
                        kept.pair().remote().node(),
                        new PurifyPairs(
                                kept.pair().id(),
                                kept.pair().remote().slot(),
                                sacrificed.pair().id(),
                                sacrificed.pair().remote().slot())));
    }

    private Activation awaitPurification(ProtocolHost host, List<MemoryRecord> memories) {
        return Activation.waiting(ParityPurification.waiting(host, memories.get(0), policy.purification()));
    }

    private List<MemoryRecord> twoToJoin(
            MemoryRecord changed, MemoryManager memories, PathPosition.SwapNeighbors neighbors) {
        if (!reachesTarget(changed)) {
            return List.of();
        }
        if (changed.holdsPairWith(neighbors.left())) {
            return with(changed, neighbors.right(), memories);
        }
        return changed.holdsPairWith(neighbors.right()) ? with(changed, neighbors.left(), memories) : List.of();
    }

    private List<MemoryRecord> with(MemoryRecord changed, NodeId far, MemoryManager memories) {
        for (int i = 0; i < slots.size(); i++) {
            MemoryRecord other = memories.slot(slots.at(i));
            if (other.holdsPairWith(far) && reachesTarget(other)) {
                return List.of(changed, other);
            }
        }
        return List.of();
    }

    private Activation swap(ProtocolHost host, List<MemoryRecord> memories) {
        MemoryRecord left = memories.get(0);
        MemoryRecord right = memories.get(1);
        return Activation.asking(new SwapMiddle(host, left, right, policy.swapping()), ask(left), ask(right));
    }

    /**
     * The oldest of each side, by the link pairs of this node. Both ends of a link know which of its pairs is older, so joined pairs
     * keep their order along the path. If any could be joined with any, pairs from the initiator and pairs to the responder could
     * pass each other, hold all memories of the ends, and wait for each other's last link for ever.
     */
    private List<MemoryRecord> oldestOfEachSide(MemoryRecord changed, MemoryManager memories) {
        Optional<MemoryRecord> left = oldest(facingInitiator, memories);
        Optional<MemoryRecord> right = oldest(facingResponder, memories);
        boolean areThere = left.isPresent() && right.isPresent();
        return areThere && (left.get() == changed || right.get() == changed)
                ? List.of(left.get(), right.get())
                : List.of();
    }

    private Optional<MemoryRecord> oldest(SlotSet side, MemoryManager memories) {
        return IntStream.range(0, side.size())
                .mapToObj(i -> memories.slot(side.at(i)))
                .filter(this::mayBeJoined)
                .min(Comparator.comparing(MemoryRecord::linkMade));
    }

    /** A link pair that is good enough, or whatever others have joined. */
    private boolean mayBeJoined(MemoryRecord record) {
        return record.state().holdsPair() && (record.pair().history().links() > 1 || reachesTarget(record));
    }

    private Activation swapAtOnce(ProtocolHost host, List<MemoryRecord> memories) {
        return Activation.alone(
                new EagerSwap(host, reservation, position.ends(), memories.get(0), memories.get(1), policy.swapping()));
    }

    private static Ask ask(MemoryRecord half) {
        return new Ask(
                half.pair().remote().node(),
                new SwapHalf(half.pair().id(), half.pair().remote().slot()));
    }

    private Activation awaitSwap(ProtocolHost host, List<MemoryRecord> memories) {
        return Activation.waiting(new SwapEnd(host, memories.get(0)));
    }
}
