package org.bellwire.hardware.channel;

import java.util.OptionalLong;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.photon.PhotonReceiver;
import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;

/** A fiber from one node to another. Photons are attenuated and delayed; time slots are promised, never given twice. */
public final class QuantumChannel {
    private final Timeline timeline;
    private final NodeId from;
    private final NodeId to;
    private final FiberParameters fiber;
    private final PhotonReceiver receiver;
    private final long delay;
    private final double transmissivity;
    private final SlotGrid grid;
    private final SlotBook book = new SlotBook();
    private boolean broken;

    /** A fiber with a slot grid of its own. */
    public QuantumChannel(Timeline timeline, NodeId from, NodeId to, FiberParameters fiber, PhotonReceiver receiver) {
        this(timeline, from, to, fiber, SlotGrid.of(fiber.slotFrequencyHz()), receiver);
    }

    /**
     * A fiber.
     *
     * @param grid of its slot frequency; many fibers may have the same one
     */
    public QuantumChannel(
            Timeline timeline, NodeId from, NodeId to, FiberParameters fiber, SlotGrid grid, PhotonReceiver receiver) {
        this.timeline = timeline;
        this.from = from;
        this.to = to;
        this.fiber = fiber;
        this.receiver = receiver;
        delay = fiber.delay();
        transmissivity = fiber.transmissivity();
        this.grid = grid;
    }

    public NodeId from() {
        return from;
    }

    public NodeId to() {
        return to;
    }

    public FiberParameters fiber() {
        return fiber;
    }

    /** In picoseconds. */
    public long delay() {
        return delay;
    }

    /** Probability in [0, 1] that a photon passes. */
    public double transmissivity() {
        return transmissivity;
    }

    /** Time from slot to slot in picoseconds, when it is whole; all slots are multiples of it then. */
    public OptionalLong slotPeriod() {
        return grid.period();
    }

    /**
     * Promises the first free time slot at or after an instant.
     *
     * @return the instant of the slot
     */
    public long reserve(long earliest) {
        forgetThePast();
        return grid.instantOf(book.bookFrom(grid.atOrAfter(earliest)));
    }

    /**
     * Promises the slot that an instant falls into, which may lie anywhere in it: where two arms differ in length by a
     * fraction of a slot, the photons meet and one of them is off the grid. A slot that is promised already is shared.
     */
    public void reserveExactly(long instant) {
        forgetThePast();
        book.book(grid.atOrAfter(instant + 1) - 1);
    }

    private void forgetThePast() {
        book.forgetBefore(grid.atOrAfter(timeline.now()));
    }

    /** From now on photons that are sent are lost, or arrive again. */
    public void setBroken(boolean isBroken) {
        broken = isBroken;
    }

    /** Sends a photon now. */
    public void transmit(Photon photon) {
        if (broken) {
            return;
        }
        photon.attenuate(transmissivity);
        timeline.after(delay, Phase.DEVICE, new Arrival(photon));
    }

    private final class Arrival implements Event {
        private final Photon photon;

        Arrival(Photon photon) {
            this.photon = photon;
        }

        @Override
        public void happen() {
            receiver.arrive(photon);
        }

        @Override
        public String owner() {
            return "fiber " + from.name() + " to " + to.name();
        }
    }
}
