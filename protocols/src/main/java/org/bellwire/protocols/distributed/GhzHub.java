package org.bellwire.protocols.distributed;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * The node in the middle of a GHZ state (|0...0> + |1...1>) / sqrt 2 over leaves. It books a pair with each leaf, and when it holds
 * them all it fuses them: controlled-not from the first half to every other one, which is read in Z (its leaf needs an X if the bit is
 * set); the first half is read in X (the first leaf needs a Z). The hub keeps no part of the state.
 *
 * <p>With Werner pairs of fidelity F and e = (1 - F) / 3 the state of n leaves has the fidelity
 * [(F + e)<sup>n</sup> + (F - e)<sup>n</sup> + (2e)<sup>n</sup>] / 2: bits flipped at no leaf or at all, and an even number of
 * phase flips.
 */
public final class GhzHub implements Application, NodeProgram {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "ghz";

    private static final Circuit READ_IN_X = Circuit.on(1).then(Gate.H, 0).measuring(0);

    private final RouterSoftware node;
    private final ApplicationId id;
    private final int states;
    private final Operations operations;
    private final List<Booking> bookings = new ArrayList<>();
    private int opened;
    private boolean refused;
    private int begun;
    private int fused;
    private int received;

    /**
     * The hub's program.
     *
     * @param terms of the pairs with each leaf; at least two leaves
     * @param states how many, one after the other, at least 1
     */
    public GhzHub(RouterSoftware node, ApplicationId id, List<RequestTerms> terms, int states) {
        this.node = node;
        this.id = id;
        this.states = states;
        this.operations = new Operations(node);
        terms.forEach(one -> bookings.add(new Booking(node, NAME, one, new Leaf())));
        node.install(id, this);
    }

    /** What (|0...0> + |1...1>) / sqrt 2 is made by. */
    public static Circuit state(int qubits) {
        Circuit state = Circuit.on(qubits).then(Gate.H, 0);
        for (int qubit = 1; qubit < qubits; qubit++) {
            state = state.then(Gate.CX, 0, qubit);
        }
        return state;
    }

    private final class Leaf implements Booking.Owner {
        @Override
        public void opened() {
            opened++;
            giveUpIfRefused();
            if (opened == bookings.size()) {
                begin();
                fuse();
            }
        }

        @Override
        public void pairCame() {
            fuse();
        }

        @Override
        public void refused() {
            refused = true;
            giveUpIfRefused();
        }
    }

    /** Without one of the leaves there is no use for the others' pairs. */
    private void giveUpIfRefused() {
        if (refused) {
            bookings.forEach(Booking::end);
        }
    }

    @Override
    public void start() {
        bookings.forEach(Booking::ask);
    }

    private void begin() {
        List<NodeId> leaves = bookings.stream().map(Booking::otherEnd).toList();
        operations.begun(new OperationId(id, begun), leaves, state(leaves.size()));
        begun++;
    }

    private void fuse() {
        while (fused < begun && bookings.stream().allMatch(Booking::hasPair)) {
            fuse(bookings.stream().map(Booking::takePair).toList());
        }
    }

    private void fuse(List<MemoryRecord> halves) {
        Memory first = halves.get(0).memory();
        List<Boolean> flips = new ArrayList<>(List.of(false));
        for (MemoryRecord half : halves.subList(1, halves.size())) {
            flips.add(first.measureParityAgainst(half.memory()));
        }
        boolean phase = first.run(READ_IN_X)[0];
        OperationId operation = new OperationId(id, fused);
        for (int place = 0; place < halves.size(); place++) {
            Pauli correction = Pauli.of(flips.get(place), place == 0 && phase);
            node.send(
                    bookings.get(place).otherEnd(),
                    new OperationMessage.HalvesFused(
                            operation, halves.get(place).pair().id(), place, correction));
        }
        fused++;
        if (begun < states) {
            begin();
            halves.forEach(node.resources()::free);
        } else {
            halves.forEach(node.resources()::rest);
        }
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        received++;
        if (received == states * bookings.size()) {
            bookings.forEach(Booking::end);
        }
    }
}
