package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/**
 * Generation in one round over stations that follow a heralding model of the same name
 * ({@link org.bellwire.hardware.station.HeraldingModel}). A new model needs a subclass with its name.
 */
public class ModelledGeneration implements GenerationModel {

    /** How the ends of a link learn that an attempt succeeded. */
    public enum Announcement {
        /** The station tells both. */
        BY_STATION,
        /** Each end sees for itself and tells the other. */
        BETWEEN_ENDS
    }

    private final String name;
    private final String description;
    private final Announcement announcement;
    private final Resolution resolution;

    /** At event resolution. */
    protected ModelledGeneration(String name, String description, Announcement announcement) {
        this(name, description, announcement, Resolution.EVENT);
    }

    private ModelledGeneration(String name, String description, Announcement announcement, Resolution resolution) {
        this.name = name;
        this.description = description;
        this.announcement = announcement;
        this.resolution = resolution;
    }

    @Override
    public final GenerationModel at(Resolution wanted) {
        return new ModelledGeneration(name, description, announcement, wanted);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final EntanglementProtocol attempt(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane) {
        return new OneHeraldGeneration(host, record, reservation, lane, resolution, announcement);
    }

    /** Provides {@code single_click}. */
    public static final class SingleClick extends ModelledGeneration {
        /** The protocol at event resolution. */
        public SingleClick() {
            super("single_click", "one round, one click of two (Cabrillo 1999)", Announcement.BY_STATION);
        }
    }

    /** Provides {@code double_click}. */
    public static final class DoubleClick extends ModelledGeneration {
        /** The protocol at event resolution. */
        public DoubleClick() {
            super("double_click", "one round, a click in each of two modes", Announcement.BY_STATION);
        }
    }

    /** Provides {@code midpoint_source}. */
    public static final class MidpointSource extends ModelledGeneration {
        /** The protocol at event resolution. */
        public MidpointSource() {
            super("midpoint_source", "a pair source half-way, both memories absorb", Announcement.BETWEEN_ENDS);
        }
    }
}
