package org.bellwire.protocols.entanglement;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.station.Herald;
import org.bellwire.kernel.event.Phase;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * One run of a protocol on one node, from the rule that makes it until it has handed back its memories.
 *
 * <p>Life: a rule creates it; it asks another node for a partner or waits to be asked; once paired it starts; messages
 * and heralds drive it; it hands every memory back exactly once through {@link ProtocolHost#handBack}, or through
 * {@link ProtocolHost#letGo} one to which it has done nothing. It may end early because a memory expires, the partner
 * calls off, or its reservation ends.
 */
public abstract class EntanglementProtocol {

    /** How far a protocol is. */
    public enum Stage {
        /** Waits to be asked. */
        WAITING,
        /** Has asked for partners and is not sure of all. */
        ASKING,
        /** Has started. */
        RUNNING
    }

    /** What stands for an event that is not pending: canceling it does nothing. */
    private static final long NOTHING_PENDING = 0;

    private final ProtocolHost host;
    private final ProtocolId id;
    private final long made;
    private Object starter;
    private Stage stage = Stage.WAITING;

    /** A protocol that first of all holds the given memory. */
    protected EntanglementProtocol(ProtocolHost host, MemoryRecord first) {
        this.host = host;
        this.id = host.newProtocolId(first.slot());
        this.made = host.timeline().now();
    }

    /** The address that the partner writes to. */
    public final ProtocolId id() {
        return id;
    }

    /** When it was made, ps. */
    public final long made() {
        return made;
    }

    /** How far it is. */
    public final Stage stage() {
        return stage;
    }

    /** For the resource manager: what started it, and how far it is then. */
    public final void assign(Object by, Stage first) {
        starter = by;
        stage = first;
    }

    /** Whether that started it. */
    public final boolean wasStartedBy(Object other) {
        return starter == other;
    }

    /** For the resource manager: it has its partners. */
    public final void startRunning() {
        stage = Stage.RUNNING;
    }

    /** The node it runs on. */
    protected final ProtocolHost host() {
        return host;
    }

    /**
     * Does something when an operation is over; now, if it takes no time.
     *
     * @param span of the operation, ps
     * @return what the timeline cancels it by, as long as it has not happened
     */
    protected final long after(long span, Runnable deed) {
        if (span == 0) {
            deed.run();
            return NOTHING_PENDING;
        }
        return host.timeline().after(span, Phase.SIGNAL, deed::run);
    }

    /** The memories it holds, the first first. */
    public abstract List<MemoryRecord> memories();

    /** Whether it works on the pair of a link, or tries to make it. */
    public boolean concerns(PairId link) {
        return memories().stream()
                .anyMatch(record -> record.isPaired() && record.link().equals(link));
    }

    /** Whether this waiting protocol is what another node asks for. */
    public boolean answers(NodeId from, Criterion criterion, WaitingRoom room) {
        return false;
    }

    /** A partner was found on that node. */
    public abstract void pairedWith(NodeId node, ProtocolId partner);

    /** Whether all partners are there. */
    public boolean isReady() {
        return true;
    }

    /** All partners are there: begin. */
    public abstract void start();

    /** The partner wrote. */
    public abstract void receive(NodeId from, ProtocolMessage message);

    /** Whether it wants to hear of clicks of that station, at that wavelength; of none by default. */
    public boolean hears(Herald herald) {
        return false;
    }

    /** A detector of the station clicked. */
    public void heralded(Herald herald) {}

    /** A memory of this protocol has expired; it is empty now. */
    public abstract void memoryExpired(MemoryRecord memory);

    /** The partner called off: hand the memories back. */
    public abstract void calledOff();

    /** The reservation ended: drop what is planned. The memories are taken away by the node. */
    public void abandon() {}
}
