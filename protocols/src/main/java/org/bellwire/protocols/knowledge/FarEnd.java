package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.Pauli;

/**
 * The far end of a pair on a path whose routers swap as soon as possible, as the holder of the near half knows it. Each news of
 * a swap moves it outward.
 *
 * @param link what both ends of the link by which the near half was made call the pair it held then
 * @param linkMade when that was, ps
 * @param neighbor the other memory of that link
 * @param farLink the same as {@code link}, of the far half
 * @param memory where the far half is
 * @param owed what turns the pair into &Phi;+, applied to either half
 * @param extent how far the pair reaches along the path
 */
public record FarEnd(
        PairId link, long linkMade, MemoryId neighbor, PairId farLink, MemoryId memory, Pauli owed, Extent extent) {

    /** How far a pair reaches along its path. */
    public enum Extent {
        /** The far half is at a router, which may swap it on. */
        TO_ROUTER,
        /** The far half is at an end of the path, the near half at a router. */
        TO_END,
        /** Both halves are at the ends of the path. */
        END_TO_END
    }

    /** Of a pair over one link. */
    public static FarEnd ofLink(PairRecord pair, Extent extent) {
        return new FarEnd(pair.id(), pair.history().born(), pair.remote(), pair.id(), pair.remote(), Pauli.I, extent);
    }

    /** After the swap that joins the pair with another one, which begins where this one ended. */
    public FarEnd extended(FarEnd beyond, Extent reached) {
        return new FarEnd(link, linkMade, neighbor, beyond.farLink, beyond.memory, owed.times(beyond.owed), reached);
    }

    /** After a swap with this correction. */
    public FarEnd corrected(Pauli correction) {
        return new FarEnd(link, linkMade, neighbor, farLink, memory, owed.times(correction), extent);
    }
}
