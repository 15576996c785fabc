package org.bellwire.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class RendezvousTest {
    private final Timeline timeline = new Timeline();
    private final List<String> meetings = new ArrayList<>();
    private final Rendezvous rendezvous = new Rendezvous(timeline) {
        @Override
        void meet(Photon first, Photon second) {
            meetings.add(
                    timeline.now() + first.origin().name() + second.origin().name());
        }
    };

    private void arrive(long instant, String origin) {
        RandomStreams streams = new RandomStreams(1, 0);
        Qubit qubit = new KetVector().open().create(PauliRates.NONE, streams.stream(origin, "storage"));
        Photon photon = new Photon(qubit, 1, new NodeId(origin.charAt(0) - 'a', origin), 1, 0);
        timeline.at(instant, () -> rendezvous.arrive(photon));
    }

    @Test
    void photonsOfTheTwoRoutersMeetAtOnePicosecond() {
        arrive(0, "b");
        arrive(0, "a");
        arrive(5, "a");
        arrive(6, "b");
        arrive(7, "b");
        arrive(7, "b");
        arrive(7, "a");
        arrive(8, "a");
        timeline.runUntil(10);
        assertEquals(List.of("0ba", "7ba"), meetings);
    }
}
