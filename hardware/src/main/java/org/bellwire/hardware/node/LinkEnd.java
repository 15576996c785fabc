package org.bellwire.hardware.node;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.link.AttemptSampler;
import org.bellwire.kernel.time.Picoseconds;

/**
 * One lane of an elementary link, as one of its routers sees it.
 *
 * @param neighbor the router at the other end
 * @param isPrimary whether this router's name comes after the neighbor's, which makes it the primary node of generation protocols
 * @param station the heralding station in the middle
 * @param wavelength of the photons, as the station numbers them from 0
 * @param channel from this router to the station
 * @param farDelay of the photons of the other router's channel to the station, ps
 * @param lengthMetres from router to router, both arms, in m
 * @param messageDelay of the classical channel to the neighbor, ps; {@link org.bellwire.kernel.time.Picoseconds#NEVER} if there is none
 * @param heraldDelay of the classical channel to the station, which is taken to be that of its heralds too, ps; likewise
 * @param guard wait after the heralds of a round are due, before it is judged, ps
 * @param rawFidelity of a pair at its herald, as the station's model has it; absent where that of the memories counts
 * @param attempts draws how attempts end, one for both ends; absent where only simulation can tell
 */
public record LinkEnd(
        NodeId neighbor,
        boolean isPrimary,
        NodeId station,
        int wavelength,
        QuantumChannel channel,
        long farDelay,
        double lengthMetres,
        long messageDelay,
        long heraldDelay,
        long guard,
        OptionalDouble rawFidelity,
        Optional<AttemptSampler> attempts) {

    /**
     * Delay of the classical channel to the neighbor, ps.
     *
     * @throws IllegalStateException when there is none
     */
    @Override
    public long messageDelay() {
        return delay(neighbor, messageDelay);
    }

    /**
     * Delay of the classical channel to the station, ps.
     *
     * @throws IllegalStateException when there is none
     */
    @Override
    public long heraldDelay() {
        return delay(station, heraldDelay);
    }

    private long delay(NodeId to, long known) {
        if (known == Picoseconds.NEVER) {
            throw new IllegalStateException(
                    "node " + channel.from().name() + " has no classical channel to " + to.name());
        }
        return known;
    }
}
