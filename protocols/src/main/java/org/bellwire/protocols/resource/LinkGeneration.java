package org.bellwire.protocols.resource;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.Router;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.GenerationOffer;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.resource.Activation.Ask;

/**
 * Generates pairs with one neighbor in those memories of a reservation that face it. Every attempt of a reservation starts here: which lane
 * a memory uses, and what is asked of the neighbor for it, is found out once.
 */
final class LinkGeneration implements Condition, Action {

    /** Who looks for a partner. */
    enum Role {
        /** This node asks the neighbor. */
        ASKS,
        /** It waits to be asked. */
        AWAITS
    }

    private final Role role;
    private final ReservationId reservation;
    private final SlotSet slots;
    private final NodeId neighbor;
    private final GenerationModel generation;
    private final int firstSlot;
    // By slot from the first on; empty until the first attempt.
    private Lane[] lanes = {};

    /** A lane and what is asked of the neighbor for it. */
    private record Lane(LinkEnd end, List<Ask> asks) {}

    /** @param slots the memories that face the neighbor */
    LinkGeneration(Role role, ReservationId reservation, SlotSet slots, NodeId neighbor, GenerationModel generation) {
        this.role = role;
        this.reservation = reservation;
        this.slots = slots;
        this.neighbor = neighbor;
        this.generation = generation;
        this.firstSlot = slots.size() == 0 ? 0 : slots.at(0);
    }

    @Override
    public List<MemoryRecord> select(MemoryRecord changed, MemoryManager memories) {
        return changed.state() == MemoryState.RAW ? List.of(changed) : List.of();
    }

    @Override
    public Activation start(ProtocolHost host, List<MemoryRecord> memories) {
        if (lanes.length == 0) {
            findLanes(host.router());
        }
        MemoryRecord memory = memories.get(0);
        Lane lane = lanes[memory.slot() - firstSlot];
        EntanglementProtocol attempt = generation.attempt(host, memory, reservation, lane.end());
        return role == Role.ASKS ? Activation.asking(attempt, lane.asks()) : Activation.waiting(attempt);
    }

    private void findLanes(Router router) {
        List<LinkEnd> ofLink = router.lanesTo(neighbor);
        LaneRule rule = new LaneRule(reservation, slots);
        int span = slots.at(slots.size() - 1) - firstSlot + 1;
        lanes = new Lane[span];
        for (int i = 0; i < slots.size(); i++) {
            int at = slots.at(i) - firstSlot;
            LinkEnd end = rule.lane(ofLink, slots.at(i));
            lanes[at] = at > 0 && lanes[at - 1] != null && lanes[at - 1].end() == end ? lanes[at - 1] : lane(end);
        }
    }

    private Lane lane(LinkEnd end) {
        return new Lane(end, List.of(new Ask(neighbor, new GenerationOffer(reservation, end))));
    }
}
