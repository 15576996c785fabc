package org.bellwire.hardware.memory;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.QuarterTurn;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.CircuitStates;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.hardware.state.circuit.Rehearsal;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;

/**
 * One slot of a memory array: what a laboratory can do with it. Everything happens at the timeline's present instant and
 * takes no time; how long operations last is for those who call them ({@link OperationTimes}), but for the reset.
 */
public final class Memory extends Perishable {
    private final MemoryId id;
    private final NodeId node;
    private final MemoryParameters parameters;
    private final OperationNoise noise;
    private final QuantumStates states;
    private final CounterStream storageStream;
    private final CounterStream readoutStream;
    private final long excitationPeriod;
    private Qubit qubit;
    private long nextExcitation;
    private long ready;
    private ExpiryListener listener = memory -> {};

    Memory(
            MemoryId id,
            MemoryParameters parameters,
            OperationNoise noise,
            Timeline timeline,
            QuantumStates states,
            RandomStreams streams) {
        super(timeline);
        this.id = id;
        node = id.node();
        this.parameters = parameters;
        this.noise = noise;
        this.states = states;
        storageStream = streams.stream(id.toString(), "storage");
        readoutStream = streams.stream(id.toString(), "readout");
        excitationPeriod = parameters.excitationPeriod();
        qubit = states.create(parameters.decay(states), storageStream);
        states.reset(qubit, now());
    }

    public MemoryId id() {
        return id;
    }

    public MemoryParameters parameters() {
        return parameters;
    }

    /** Prepares (|0> + |1>) / sqrt 2 and starts the expiry clock anew. */
    public void preparePlus() {
        states.preparePlus(qubit, now());
        expireAfter(now(), lifetime());
    }

    /** Back to |0>; the expiry clock stops. */
    public void reset() {
        expireAt(Picoseconds.NEVER);
        states.reset(qubit, now());
        ready = Math.addExact(now(), parameters.times().reset());
    }

    /** When the last reset is over, ps; until then it emits nothing. */
    public long ready() {
        return ready;
    }

    /** Earliest instant of the next emission, ps. */
    public long nextExcitation() {
        return nextExcitation;
    }

    /** Least time between two emissions, ps. */
    public long excitationPeriod() {
        return excitationPeriod;
    }

    /** Time from preparation to expiry, ps; {@link org.bellwire.kernel.time.Picoseconds#NEVER} when it does not expire. */
    public long lifetime() {
        return parameters.lifetime();
    }

    /** Emits a photon, when the qubit is in |1>, into a fiber. Nothing happens before {@link #nextExcitation} or {@link #ready}. */
    public void excite(QuantumChannel to) {
        long now = now();
        if (canEmit(now)) {
            states.age(qubit, now);
            emit(to, now);
        }
    }

    /**
     * Starts from |0>, emits one half of a memory-photon pair and starts the expiry clock: for stations that make the
     * pair in one round. Nothing happens before {@link #nextExcitation} or {@link #ready}.
     */
    public void exciteAfresh(QuantumChannel to) {
        long now = now();
        if (canEmit(now)) {
            states.reset(qubit, now);
            expireAfter(now, lifetime());
            emit(to, now);
        }
    }

    /**
     * Emits the last photon of an attempt that was drawn to succeed, as if the memory had been prepared so long ago.
     * Nothing happens before {@link #nextExcitation} or {@link #ready}.
     *
     * @param sincePreparation in ps, not negative
     */
    public void exciteAsPromised(QuantumChannel to, long sincePreparation) {
        long now = now();
        if (canEmit(now)) {
            long prepared = now - sincePreparation;
            expireAfter(prepared, lifetime());
            nextExcitation = Math.addExact(now, excitationPeriod);
            send(to, Photon.promised(qubit, parameters.efficiency(), node, parameters.rawFidelity(), now, prepared));
        }
    }

    private void emit(QuantumChannel to, long now) {
        nextExcitation = Math.addExact(now, excitationPeriod);
        send(to, new Photon(qubit, parameters.efficiency(), node, parameters.rawFidelity(), now));
    }

    private boolean canEmit(long now) {
        return now >= nextExcitation && now >= ready;
    }

    private void send(QuantumChannel to, Photon photon) {
        double error = 1 - parameters.initializationFidelity();
        to.transmit(error == 0 ? photon : photon.withPhaseError(error));
    }

    public void apply(Pauli p) {
        states.apply(p, qubit, now());
    }

    /**
     * Stores a state of the user's. The expiry clock stops: what a computation holds is thrown away by nobody.
     *
     * @throws IllegalArgumentException if the formalism can not hold the state
     */
    public void prepare(QubitState state) {
        reset();
        run(state.preparation());
    }

    /**
     * Runs a circuit on this memory, its qubit 0, and on others of the same node; gates of two qubits and readings have the noise of
     * the node.
     *
     * @param others qubits 1, 2, ... of the circuit
     * @return the bits read, in the order of {@link Circuit#measured}
     * @throws IllegalArgumentException if the formalism runs no circuits, or does not know a gate; nothing has happened then
     */
    public boolean[] run(Circuit circuit, Memory... others) {
        if (!(states instanceof CircuitStates able)) {
            throw new IllegalArgumentException(Rehearsal.NO_CIRCUITS);
        }
        List<Qubit> qubits = new ArrayList<>(List.of(qubit));
        for (Memory other : others) {
            qubits.add(other.qubit);
        }
        return able.run(circuit, qubits, noise, now(), readoutStream);
    }

    /** Reads the qubit in the Z basis; readout noise as of the node. */
    public boolean measure() {
        boolean bit = states.measure(qubit, now(), readoutStream);
        return bit == readoutStream.chance(noise.measurementFidelity());
    }

    /** Reads the qubit in the X basis; readout noise as of the node. */
    public boolean measureX() {
        boolean bit = states.measureX(qubit, now(), readoutStream);
        return bit == readoutStream.chance(noise.measurementFidelity());
    }

    /** Bell-state measurement of this memory (left) and another of the same node. Both are to be reset afterwards. */
    public SwapOutcome measureBellWith(Memory right) {
        return states.measureBell(qubit, right.qubit, noise, now(), readoutStream);
    }

    /** This side's part in the rotations, agreed on with the other side, that make a Werner state of the pair. */
    public void twirl() {
        states.twirl(qubit, now(), readoutStream);
    }

    /** A quarter turn about X, as DEJMPS purification begins; the other half of the pair is turned the other way. */
    public void turn(QuarterTurn direction) {
        states.turn(qubit, direction, now(), readoutStream);
    }

    /** This side's half of purification: keeps this memory's pair, sacrifices the other's, and returns the bit read. */
    public boolean measureParityAgainst(Memory measured) {
        return states.measureParity(qubit, measured.qubit, noise, now(), readoutStream);
    }

    /** Whom to tell, in place of any earlier one. The memory has reset itself by then. */
    public void onExpiry(ExpiryListener l) {
        listener = l;
    }

    @Override
    void expire() {
        reset();
        listener.expired(this);
    }

    /** Hands the qubit, frozen, to an application; the slot gets a fresh |0> and its clock stops. */
    public Qubit take() {
        expireAt(Picoseconds.NEVER);
        Qubit taken = qubit;
        states.freeze(taken, now());
        qubit = states.create(parameters.decay(states), storageStream);
        states.reset(qubit, now());
        return taken;
    }

    /**
     * Two memories of one array change places: each takes over the other's qubit, its expiry and its next emission. A renaming; nothing
     * happens to the qubits.
     *
     * @throws IllegalArgumentException if the other is not of the same array
     */
    public void changePlacesWith(Memory other) {
        if (!other.node.equals(node) || other.id.array() != id.array()) {
            throw new IllegalArgumentException(other + " is not of the array of " + this);
        }
        Qubit ownQubit = qubit;
        qubit = other.qubit;
        other.qubit = ownQubit;
        long ownNext = nextExcitation;
        nextExcitation = other.nextExcitation;
        other.nextExcitation = ownNext;
        long ownExpiry = expiry();
        expireAt(other.expiry());
        other.expireAt(ownExpiry);
    }

    Qubit qubit() {
        return qubit;
    }

    private long now() {
        return timeline().now();
    }

    QuantumStates states() {
        return states;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
