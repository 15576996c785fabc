package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/** Provides {@link SingleHeraldedGeneration} under the name {@code single_heralded}. */
public final class SingleHeralded implements GenerationModel {

    private final Resolution resolution;

    /** The protocol at event resolution. */
    public SingleHeralded() {
        this(Resolution.EVENT);
    }

    private SingleHeralded(Resolution resolution) {
        this.resolution = resolution;
    }

    @Override
    public GenerationModel at(Resolution wanted) {
        return new SingleHeralded(wanted);
    }

    @Override
    public String name() {
        return "single_heralded";
    }

    @Override
    public String description() {
        return "one round, heralded by a click in each of the station's two detectors";
    }

    @Override
    public EntanglementProtocol attempt(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane) {
        return new SingleHeraldedGeneration(host, record, reservation, lane, resolution);
    }
}
