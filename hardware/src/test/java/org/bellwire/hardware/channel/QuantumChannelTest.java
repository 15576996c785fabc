package org.bellwire.hardware.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

class QuantumChannelTest {
    private final Timeline timeline = new Timeline();
    private final NodeId a = new NodeId(0, "a");
    private final NodeId station = new NodeId(1, "s");
    private final List<Photon> arrived = new ArrayList<>();
    private final List<Long> arrivals = new ArrayList<>();

    private QuantumChannel channel(FiberParameters fiber) {
        return new QuantumChannel(timeline, a, station, fiber, photon -> {
            arrived.add(photon);
            arrivals.add(timeline.now());
        });
    }

    private Photon photon() {
        RandomStreams streams = new RandomStreams(1, 0);
        Qubit qubit = new KetVector().open().create(PauliRates.NONE, streams.stream("a", "storage"));
        return new Photon(qubit, 0.75, a, 0.85, timeline.now());
    }

    @Test
    void tenKilometresLoseAndDelayAsInTheReference() {
        QuantumChannel channel = channel(FiberParameters.of(10_000, 0.0002));
        assertEquals(0.3690426555, 1 - channel.transmissivity(), 1e-10);
        assertEquals(50_000_000, channel.delay());
    }

    @Test
    void delaysRoundHalfToEven() {
        assertEquals(2, new FiberParameters(2.5, 0, 1, 1e9).delay());
        assertEquals(4, new FiberParameters(3.5, 0, 1, 1e9).delay());
    }

    @Test
    void photonsArriveInOrderAttenuatedAndDelayed() {
        QuantumChannel channel = channel(FiberParameters.of(10_000, 0.0002));
        Photon first = photon();
        channel.transmit(first);
        timeline.at(7, () -> channel.transmit(photon()));
        timeline.runUntil(1_000_000_000);
        assertEquals(List.of(50_000_000L, 50_000_007L), arrivals);
        assertEquals(first, arrived.get(0));
        assertEquals(0.75 * 0.6309573445, first.survival(), 1e-10);
    }

    @Test
    void slotsArePromisedOnce() {
        QuantumChannel channel = channel(new FiberParameters(1, 0, 2e-4, 1e12));
        assertEquals(0, channel.reserve(0));
        assertEquals(2, channel.reserve(2));
        assertEquals(1, channel.reserve(0));
        assertEquals(3, channel.reserve(0));
    }

    @Test
    void aPromiseRoundsUpToTheNextFreeSlot() {
        QuantumChannel channel = channel(FiberParameters.of(5_000, 0.0002));
        assertEquals(12_500, channel.reserve(1));
        assertEquals(25_000, channel.reserve(12_500));
        assertEquals(0, channel.reserve(0));
        assertEquals(37_500, channel.reserve(0));
    }

    @Test
    void anExactPromiseTakesTheSlotItFallsInto() {
        QuantumChannel channel = channel(FiberParameters.of(5_000, 0.0002));
        channel.reserveExactly(25_001);
        channel.reserveExactly(37_499);
        channel.reserveExactly(50_000);
        assertEquals(12_500, channel.reserve(1));
        assertEquals(37_500, channel.reserve(1));
        assertEquals(62_500, channel.reserve(1));
    }

    @Test
    void pastSlotsAreForgotten() {
        QuantumChannel channel = channel(new FiberParameters(1, 0, 2e-4, 1e9));
        timeline.at(5_000_000, () -> {
            for (int i = 0; i < 100; i++) {
                assertEquals(5_000_000 + i * 1_000L, channel.reserve(timeline.now()));
            }
        });
        for (int i = 0; i < 100; i++) {
            assertEquals(i * 1_000L, channel.reserve(0));
        }
        timeline.runUntil(6_000_000);
        assertEquals(1, timeline.executed());
    }

    @Test
    void impossibleFibersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> FiberParameters.of(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> FiberParameters.of(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> FiberParameters.of(1, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new FiberParameters(1, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new FiberParameters(1, 0, 1, 0));
    }
}
