package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/** Provides {@link BarrettKokGeneration} under the name {@code barrett_kok}. */
public final class BarrettKok implements GenerationModel {

    private final Resolution resolution;

    /** The protocol at event resolution. */
    public BarrettKok() {
        this(Resolution.EVENT);
    }

    private BarrettKok(Resolution resolution) {
        this.resolution = resolution;
    }

    @Override
    public GenerationModel at(Resolution wanted) {
        return new BarrettKok(wanted);
    }

    @Override
    public String name() {
        return "barrett_kok";
    }

    @Override
    public String description() {
        return "double-click generation in two rounds (Barrett and Kok 2005)";
    }

    @Override
    public EntanglementProtocol attempt(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane) {
        return new BarrettKokGeneration(host, record, reservation, lane, resolution);
    }
}
