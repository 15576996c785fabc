package org.bellwire.hardware.node;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.photon.PhotonReceiver;
import org.bellwire.hardware.station.Herald;
import org.bellwire.hardware.station.HeraldingStation;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.hardware.station.StationSite;
import org.bellwire.kernel.random.RandomStreams;

/**
 * A node with a heralding station; sends each herald to both its routers at the instant of the click.
 *
 * <p>A station may tell wavelengths apart: behind the demultiplexers of its arms there are the optics and the two detectors of the
 * station's model once for each wavelength, with luck of their own. Photons of different wavelengths neither meet nor block each other's
 * detectors, and each wavelength has the dark counts of its own two.
 */
public final class StationNode extends Node {
    private final List<NodeId> routers = new ArrayList<>(2);
    private final List<HeraldingStation> byWavelength = new ArrayList<>();
    private final RandomStreams streams;

    /** @param wavelengths that it tells apart, at least 1 */
    StationNode(
            NodeId id,
            Wires wires,
            StationModel model,
            StationParameters parameters,
            int wavelengths,
            Surroundings around) {
        super(id, wires);
        streams = around.streams();
        for (int i = 0; i < wavelengths; i++) {
            int wavelength = i;
            byWavelength.add(model.build(
                    parameters,
                    new StationSite(
                            id,
                            around.timeline(),
                            streams(wavelength),
                            around.states(),
                            herald -> announce(herald.at(wavelength)))));
        }
    }

    /** How many it tells apart. */
    public int wavelengths() {
        return byWavelength.size();
    }

    /** What photons of a wavelength, from 0, meet. */
    public HeraldingStation at(int wavelength) {
        return byWavelength.get(wavelength);
    }

    /** The luck of what happens at a wavelength. */
    RandomStreams streams(int wavelength) {
        return wavelength == 0 ? streams : streams.within("wavelength[" + wavelength + "]");
    }

    /** What a fiber of a wavelength leads to. A station that is down sees nothing. */
    PhotonReceiver receiver(int wavelength) {
        HeraldingStation there = at(wavelength);
        return photon -> {
            if (!isDown()) {
                there.arrive(photon);
            }
        };
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
