package org.bellwire.hardware.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.station.Herald;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

/** A station that tells three wavelengths apart, between two routers of three memories. */
class WavelengthsTest {
    private static final int WAVELENGTHS = 3;
    private static final long PERIOD = Picoseconds.MICROSECOND;

    private final List<Herald> heralds = new ArrayList<>();

    private QuantumNetwork network(DetectorParameters detector) {
        QuantumNetwork network = QuantumNetwork.builder(
                        new Timeline(),
                        new RandomStreams(5, 0),
                        Catalog.load(Formalism.class).find("ket_vector").open(),
                        new Observations())
                .router("a", WAVELENGTHS, MemoryParameters.STANDARD, OperationNoise.IDEAL)
                .router("b", WAVELENGTHS, MemoryParameters.STANDARD, OperationNoise.IDEAL)
                .multiplexedStation(
                        "s", "single_atom", new StationParameters(List.of(detector, detector), 0.5), WAVELENGTHS)
                .quantumChannel("a", "s", FiberParameters.of(100, 0))
                .quantumChannel("b", "s", FiberParameters.of(100, 0))
                .classicalChannel("s", "a", 1, 0)
                .classicalChannel("s", "b", 1, 0)
                .build();
        network.router("a").onMessage((from, message) -> heralds.add((Herald) message));
        return network;
    }

    private static void emit(QuantumNetwork network, String router, int memory, int wavelength) {
        Router from = network.router(router);
        from.memories().slot(memory).preparePlus();
        from.memories().slot(memory).excite(from.links().get(wavelength).channel());
    }

    private List<Integer> heraldedWavelengths() {
        return heralds.stream().map(Herald::wavelength).distinct().sorted().toList();
    }

    @Test
    void photonsMeetThoseOfTheirWavelengthAndItsDetectorsClick() {
        QuantumNetwork network = network(new DetectorParameters(1, 0, 1e9, 1));
        for (int attempt = 0; attempt < 20; attempt++) {
            network.timeline().at(attempt * PERIOD, () -> {
                emit(network, "a", 0, 2);
                emit(network, "b", 0, 2);
            });
        }
        network.timeline().runUntil(21 * PERIOD);
        // Three of four attempts click.
        assertTrue(heralds.size() > 5, heralds.toString());
        assertEquals(List.of(2), heraldedWavelengths());
    }

    @Test
    void photonsOfDifferentWavelengthsDoNotMeet() {
        QuantumNetwork network = network(new DetectorParameters(1, 0, 1e9, 1));
        for (int attempt = 0; attempt < 20; attempt++) {
            network.timeline().at(attempt * PERIOD, () -> {
                emit(network, "a", 0, 0);
                emit(network, "b", 0, 1);
            });
        }
        network.timeline().runUntil(21 * PERIOD);
        assertEquals(List.of(), heralds);
    }

    @Test
    void eachWavelengthHasLuckAndADeadTimeOfItsOwn() {
        QuantumNetwork network = network(new DetectorParameters(1, 0, 2e5, 1));
        for (int attempt = 0; attempt < 30; attempt++) {
            network.timeline().at(attempt * 20 * PERIOD, () -> {
                for (int i = 0; i < WAVELENGTHS; i++) {
                    emit(network, "a", i, i);
                    emit(network, "b", i, i);
                }
            });
        }
        network.timeline().runUntil(601 * PERIOD);
        assertEquals(List.of(0, 1, 2), heraldedWavelengths());
        List<List<Long>> times = heraldedWavelengths().stream()
                .map(wavelength -> heralds.stream()
                        .filter(herald -> herald.wavelength() == wavelength)
                        .map(Herald::time)
                        .distinct()
                        .toList())
                .toList();
        times.forEach(some -> assertTrue(some.size() > 10, times.toString()));
        assertEquals(3, times.stream().distinct().count());
    }

    /** 600 dark counts expected: five standard errors; false alarm 6e-7. */
    @Test
    void darkCountsComeFromTwoDetectorsForEachWavelength() {
        QuantumNetwork network = network(new DetectorParameters(1, 100, 1e9, 1));
        network.timeline().runUntil(Picoseconds.SECOND);
        assertEquals(2 * WAVELENGTHS * 100, heralds.size(), 5 * Math.sqrt(2 * WAVELENGTHS * 100));
        assertEquals(List.of(0, 1, 2), heraldedWavelengths());
    }
}
