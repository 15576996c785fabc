package org.bellwire.hardware.memory;

import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.belldiagonal.BellDiagonal;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Timeline timeline = new Timeline();
    private final RandomStreams streams = new RandomStreams(4, 0);
    private final QuantumStates states = new BellDiagonal().open();
    private final NodeId node = new NodeId(0, "a");
    private final List<Photon> photons = new ArrayList<>();
    private final QuantumChannel channel =
            new QuantumChannel(timeline, node, new NodeId(1, "s"), FiberParameters.of(0, 0), photons::add);

    private MemoryArray array(MemoryParameters parameters, OperationNoise noise) {
        return new MemoryArray(node, 2, parameters, noise, timeline, states, streams);
    }

    private Memory memory(MemoryParameters parameters) {
        return array(parameters, OperationNoise.IDEAL).slot(0);
    }

    @Test
    void emitsAtMostOnceInAPeriod() {
        Memory memory = memory(MemoryParameters.STANDARD.withFrequency(3e9).withEfficiency(0.4));
        for (long instant : new long[] {0, 333, 334, 335, 700}) {
            timeline.at(instant, () -> memory.excite(channel));
        }
        timeline.runUntil(1_000);
        assertEquals(
                List.of(0L, 334L, 700L), photons.stream().map(Photon::emitted).toList());
        assertEquals(1_034, memory.nextExcitation());
        assertEquals(0.4, photons.get(0).survival());
        assertEquals(0.85, photons.get(0).rawFidelity());
        assertEquals(node, photons.get(0).origin());
    }

    @Test
    void twoMemoriesThatChangePlacesTakeTheirQubitsClocksAndRestsAlong() {
        MemoryArray array = array(MemoryParameters.STANDARD.withFrequency(1e9), OperationNoise.IDEAL);
        Memory full = array.slot(0);
        Memory empty = array.slot(1);
        Qubit half = full.qubit();
        full.excite(channel);
        full.expireAt(5_000);
        List<Memory> expired = new ArrayList<>();
        array.forEach(memory -> memory.onExpiry(expired::add));

        empty.changePlacesWith(full);

        assertEquals(half, empty.qubit());
        assertEquals(1_000, empty.nextExcitation());
        assertEquals(0, full.nextExcitation());
        assertEquals(Picoseconds.NEVER, full.expiry());
        timeline.runUntil(6_000);
        assertEquals(List.of(empty), expired);
        MemoryArray elsewhere = new MemoryArray(
                new NodeId(1, "b"), 1, MemoryParameters.STANDARD, OperationNoise.IDEAL, timeline, states, streams);
        assertThrows(IllegalArgumentException.class, () -> full.changePlacesWith(elsewhere.slot(0)));
    }

    @Test
    void withoutAFrequencyItEmitsWheneverItIsExcited() {
        Memory memory = memory(MemoryParameters.STANDARD.withFrequency(0));
        memory.excite(channel);
        memory.excite(channel);
        timeline.runUntil(1);
        assertEquals(2, photons.size());
    }

    @Test
    void expiresOnceAfterTheLastPreparationAndTells() {
        Memory memory = memory(MemoryParameters.STANDARD.withCoherenceTime(1e-9).withCutoffRatio(0.5));
        List<Long> expiries = new ArrayList<>();
        memory.onExpiry(m -> expiries.add(timeline.now()));
        memory.preparePlus();
        assertEquals(500, memory.expiry());
        timeline.at(300, memory::preparePlus);
        timeline.runUntil(400);
        assertEquals(1, timeline.pending());
        timeline.runUntil(10_000);
        assertEquals(List.of(800L), expiries);
        assertEquals(Picoseconds.NEVER, memory.expiry());
        assertFalse(memory.measure(), "it has reset itself");
    }

    @Test
    void aResetStopsTheExpiryClock() {
        Memory memory = memory(MemoryParameters.STANDARD.withCoherenceTime(1));
        memory.onExpiry(m -> fail("expired at " + timeline.now()));
        memory.preparePlus();
        memory.reset();
        assertEquals(Picoseconds.NEVER, memory.expiry());
        timeline.runUntil(Picoseconds.NEVER);
        assertEquals(0, timeline.pending());
    }

    @Test
    void anExpiryThatIsPutOffAThousandTimesIsOneEventAndComesWhenDue() {
        Memory memory = memory(MemoryParameters.STANDARD.withCoherenceTime(1e-6));
        List<Long> expiries = new ArrayList<>();
        memory.onExpiry(m -> expiries.add(timeline.now()));
        int attempts = 1_000;
        for (int i = 0; i < attempts; i++) {
            timeline.at(100 * i, () -> {
                memory.reset();
                memory.preparePlus();
            });
        }
        timeline.runUntil(100 * attempts);
        assertEquals(1, timeline.pending());
        timeline.runUntil(Picoseconds.SECOND);
        assertEquals(List.of(100L * (attempts - 1) + Picoseconds.MICROSECOND), expiries);
        assertEquals(attempts + 2, timeline.executed(), "a look at the first expiry, and the last expiry");
    }

    @Test
    void infiniteCoherenceSchedulesNothing() {
        Memory infinite = memory(MemoryParameters.STANDARD);
        infinite.preparePlus();
        infinite.expireAt(Picoseconds.NEVER);
        Memory lenient = memory(MemoryParameters.STANDARD.withCoherenceTime(1).withoutCutoff());
        lenient.preparePlus();
        Memory nearly = memory(MemoryParameters.STANDARD.withCoherenceTime(1e30));
        nearly.preparePlus();
        assertEquals(0, timeline.pending());
        assertEquals(Picoseconds.NEVER, nearly.expiry());
    }

    @Test
    void expiryCanBeMoved() {
        Memory memory = memory(MemoryParameters.STANDARD);
        List<Long> expiries = new ArrayList<>();
        memory.onExpiry(m -> expiries.add(timeline.now()));
        memory.expireAt(70);
        memory.expireAt(50);
        timeline.runUntil(100);
        assertEquals(List.of(50L), expiries);
    }

    @Test
    void excitingAfreshStartsTheClockToo() {
        Memory memory = memory(MemoryParameters.STANDARD.withCoherenceTime(1e-3));
        memory.exciteAfresh(channel);
        assertEquals(Picoseconds.MILLISECOND, memory.expiry());
    }

    @Test
    void decaysAsItsErrorsSayOrElseAsTheFormalismSays() {
        MemoryParameters stated = MemoryParameters.STANDARD.withCoherenceTime(2).withDecoherenceErrors(0.5, 0.3, 0.2);
        PauliRates expected = new PauliRates(0.25, 0.15, 0.1);
        assertEquals(expected, stated.decay(states));
        assertEquals(expected, stated.decay(new KetVector().open()));
        MemoryParameters unstated = MemoryParameters.STANDARD.withCoherenceTime(2);
        assertEquals(PauliRates.of(2, 1.0 / 3, 1.0 / 3, 1.0 / 3), unstated.decay(states));
        assertEquals(PauliRates.NONE, unstated.decay(new KetVector().open()));
    }

    @Test
    void readoutErsAsOftenAsTheNodeSays() {
        Memory memory =
                array(MemoryParameters.STANDARD, new OperationNoise(1, 0.9)).slot(0);
        int wrong = 0;
        int trials = 20_000;
        for (int i = 0; i < trials; i++) {
            wrong += memory.measure() ? 1 : 0;
        }
        assertShare(0.1, wrong, trials);
    }

    @Test
    void swapsAndPurifiesWithItsNeighborInTheArray() {
        MemoryArray here = array(MemoryParameters.STANDARD, OperationNoise.IDEAL);
        MemoryArray there = array(MemoryParameters.STANDARD, OperationNoise.IDEAL);
        entangle(here, there);
        here.slot(0).apply(Pauli.X);
        assertTrue(Truth.isPair(here.slot(0), there.slot(0)));
        boolean mine = here.slot(0).measureParityAgainst(here.slot(1));
        boolean theirs = there.slot(0).measureParityAgainst(there.slot(1));
        assertTrue(mine != theirs);
        assertEquals(1, Truth.fidelity(here.slot(0), there.slot(0), BellState.PSI_PLUS));

        entangle(here, there);
        Pauli correction = here.slot(0).measureBellWith(here.slot(1)).correction();
        there.slot(1).apply(correction);
        assertEquals(1, Truth.fidelity(there.slot(0), there.slot(1), BellState.PHI_PLUS));
    }

    private void entangle(MemoryArray here, MemoryArray there) {
        for (int i = 0; i < 2; i++) {
            states.entangle(
                    here.slot(i).qubit(),
                    there.slot(i).qubit(),
                    BellWeights.PERFECT,
                    0,
                    0,
                    streams.stream("test", "entangle"));
        }
    }

    @Test
    void aTakenQubitIsFrozenAndTheSlotIsFresh() {
        MemoryParameters decaying = MemoryParameters.STANDARD.withCoherenceTime(1e-3);
        MemoryArray here = array(decaying, OperationNoise.IDEAL);
        MemoryArray there = array(decaying, OperationNoise.IDEAL);
        entangle(here, there);
        here.slot(0).expireAt(500);
        here.slot(0).onExpiry(m -> fail("the expiry clock did not stand still"));
        Qubit mine = here.slot(0).take();
        Qubit theirs = there.slot(0).take();
        timeline.at(Picoseconds.SECOND, () -> {});
        timeline.runUntil(Picoseconds.NEVER);
        assertEquals(1, states.fidelity(mine, theirs, BellState.PHI_PLUS, timeline.now()), 1e-12);
        assertNotSame(mine, here.slot(0).qubit());
        assertFalse(here.slot(0).measure());
        assertTrue(states.isPair(mine, theirs));
    }
}
