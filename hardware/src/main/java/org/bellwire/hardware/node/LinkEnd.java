package org.bellwire.hardware.node;

import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.link.AttemptSampler;

/**
 * An elementary link as one of its routers sees it.
 *
 * @param neighbor the router at the other end
 * @param station the heralding station in the middle
 * @param channel from this router to the station
 * @param lengthMetres from router to router, both arms, in m
 * @param attempts draws how attempts end, one for both ends; absent where only simulation can tell
 */
public record LinkEnd(
        NodeId neighbor,
        NodeId station,
        QuantumChannel channel,
        double lengthMetres,
        Optional<AttemptSampler> attempts) {}
