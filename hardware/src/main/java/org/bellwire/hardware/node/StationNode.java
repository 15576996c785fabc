package org.bellwire.hardware.node;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.station.Herald;
import org.bellwire.hardware.station.HeraldingStation;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.hardware.station.StationSite;

/** A node with a heralding station; sends each herald to both its routers at the instant of the click. */
public final class StationNode extends Node {
    private final List<NodeId> routers = new ArrayList<>(2);
    private final HeraldingStation station;

    StationNode(NodeId id, Wires wires, StationModel model, StationParameters parameters, Surroundings around) {
        super(id, wires);
        station = model.build(
                parameters, new StationSite(id, around.timeline(), around.streams(), around.states(), this::announce));
    }

    public HeraldingStation station() {
        return station;
    }

    private void announce(Herald herald) {
        for (int i = 0; i < routers.size(); i++) {
            send(routers.get(i), herald);
        }
    }

    void serve(NodeId router) {
        routers.add(router);
    }
}
