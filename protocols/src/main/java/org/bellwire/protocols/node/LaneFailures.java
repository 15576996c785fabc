package org.bellwire.protocols.node;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.Lane;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;

/**
 * Stations that fail and fibers that break, and how the two routers learn of it: each misses the signal of a failed station as soon as the
 * last one has passed; a station misses the light of a broken fiber as soon as the last has passed, and tells both.
 */
final class LaneFailures {

    private final QuantumNetwork network;
    private final Function<NodeId, RouterSoftware> routers;

    LaneFailures(QuantumNetwork network, Function<NodeId, RouterSoftware> routers) {
        this.network = network;
        this.routers = routers;
    }

    void setDown(String station, boolean isDown) {
        Lane lane = network.lanesOf(station).get(0);
        NodeId id = lane.station().id();
        long now = network.timeline().now();
        lane.station().setDown(isDown);
        if (isDown) {
            network.observations().topic(NodeWentDown.class).publish(new NodeWentDown(now, id));
        } else {
            network.observations().topic(NodeCameUp.class).publish(new NodeCameUp(now, id));
        }
        tell(lane, 0, isDown);
    }

    void setBroken(String router, String station, boolean isBroken) {
        List<Lane> lanes = network.lanesOf(station);
        List<LinkEnd> ends = lanes.stream()
                .flatMap(lane -> Stream.of(lane.a(), lane.b()))
                .filter(end -> end.channel().from().name().equals(router))
                .toList();
        if (ends.isEmpty()) {
            throw new IllegalArgumentException("no fiber runs from '" + router + "' to '" + station + "'");
        }
        LinkEnd first = ends.get(0);
        long now = network.timeline().now();
        ends.forEach(end -> end.channel().setBroken(isBroken));
        if (isBroken) {
            network.observations()
                    .topic(FiberBroke.class)
                    .publish(new FiberBroke(now, first.channel().from(), first.station()));
        } else {
            network.observations()
                    .topic(FiberMended.class)
                    .publish(new FiberMended(now, first.channel().from(), first.station()));
        }
        tell(lanes.get(0), first.channel().delay(), isBroken);
    }

    /** @param noticed how much later there is something to tell, ps */
    private void tell(Lane lane, long noticed, boolean isLost) {
        NodeId station = lane.station().id();
        Consumer<RouterSoftware> news =
                isLost ? router -> router.stationLost(station) : router -> router.stationFound(station);
        Timeline timeline = network.timeline();
        for (LinkEnd end : List.of(lane.a(), lane.b())) {
            NodeId router = end.channel().from();
            long way = lane.station().classicalDelay(router);
            timeline.after(noticed + way, Phase.SIGNAL, () -> news.accept(routers.apply(router)));
        }
    }
}
