package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.Collections;
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
    private LinkEnd[] lanes = {};
    private List<List<Ask>> asks = List.of();

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
        int at = memory.slot() - firstSlot;
        EntanglementProtocol attempt = generation.attempt(host, memory, reservation, lanes[at]);
        return role == Role.ASKS ? Activation.asking(attempt, asks.get(at)) : Activation.waiting(attempt);
    }

    private void findLanes(Router router) {
        List<LinkEnd> ofLink = router.lanesTo(neighbor);
        LaneRule rule = new LaneRule(reservation, slots);
        int span = slots.at(slots.size() - 1) - firstSlot + 1;
        lanes = new LinkEnd[span];
        asks = new ArrayList<>(Collections.nCopies(span, List.of()));
        for (int i = 0; i < slots.size(); i++) {
            int at = slots.at(i) - firstSlot;
            lanes[at] = rule.lane(ofLink, slots.at(i));
            asks.set(at, at > 0 && lanes[at - 1] == lanes[at] ? asks.get(at - 1) : List.of(ask(lanes[at])));
        }
    }

    private Ask ask(LinkEnd lane) {
        return new Ask(neighbor, new GenerationOffer(reservation, lane));
    }
}
