package org.bellwire.hardware.state;

import static org.bellwire.hardware.state.Shares.assertMean;
import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

/**
 * What every formalism must do, whatever it writes states with. Extend it and supply the formalism.
 *
 * <p>Statistical checks are at five standard errors each: a false alarm once in 1.7 million; seeds are fixed.
 */
public abstract class QuantumStatesContract {
    private static final int TRIALS = 20_000;
    private static final OperationNoise NOISY = new OperationNoise(0.9, 0.95);
    private static final BellWeights LOPSIDED = new BellWeights(0.8, 0.1, 0.06, 0.04);

    private final RandomStreams streams = new RandomStreams(11, 0);
    protected final CounterStream stream = streams.stream("contract", "operations");
    protected final QuantumStates states = formalism().open();

    protected abstract Formalism formalism();

    /** A qubit that keeps its state. */
    protected final Qubit quiet() {
        return qubit(PauliRates.NONE);
    }

    protected final Qubit qubit(PauliRates noise) {
        return states.create(noise, stream);
    }

    protected final void entangle(Qubit a, Qubit b, BellState state) {
        states.entangle(a, b, BellWeights.pure(state), 0, 0, stream);
    }

    @Test
    void aReadingInXTellsPlusFromMinusAndBellStatesByTheirPhase() {
        for (int run = 0; run < 20; run++) {
            Qubit single = quiet();
            states.preparePlus(single, 0);
            assertFalse(states.measureX(single, 0, stream));
            states.apply(Pauli.Z, single, 0);
            assertTrue(states.measureX(single, 0, stream), "flipped in phase");
            for (BellState state : BellState.values()) {
                Qubit a = quiet();
                Qubit b = quiet();
                entangle(a, b, state);
                boolean unequal = states.measureX(a, 0, stream) != states.measureX(b, 0, stream);
                assertEquals(state.error().flipsPhase(), unequal, state.toString());
            }
        }
    }

    @Test
    void freshQubitsReadZero() {
        Qubit q = quiet();
        assertFalse(states.measure(q, 0, stream));
        states.apply(Pauli.X, q, 0);
        assertTrue(states.measure(q, 0, stream));
        assertTrue(states.measure(q, 0, stream), "a second reading agrees");
        states.reset(q, 0);
        assertFalse(states.measure(q, 0, stream));
    }

    @Test
    void plusReadsEitherWayAndThenStays() {
        int ones = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit q = quiet();
            states.preparePlus(q, 0);
            boolean bit = states.measure(q, 0, stream);
            assertEquals(bit, states.measure(q, 0, stream));
            ones += bit ? 1 : 0;
        }
        assertShare(0.5, ones, TRIALS);
    }

    @Test
    void everyBellStateIsWhatItIsCalled() {
        for (BellState state : BellState.values()) {
            Qubit a = quiet();
            Qubit b = quiet();
            entangle(a, b, state);
            assertTrue(states.isPair(a, b));
            for (BellState target : BellState.values()) {
                assertEquals(state == target ? 1 : 0, states.fidelity(a, b, target, 0), 1e-12);
            }
            boolean unequal = states.measure(a, 0, stream) != states.measure(b, 0, stream);
            assertEquals(state.error().flipsBit(), unequal);
            assertFalse(states.isPair(a, b));
        }
    }

    @Test
    void aPauliOnEitherHalfTurnsOneBellStateIntoAnother() {
        for (BellState state : BellState.values()) {
            for (Pauli p : Pauli.values()) {
                Qubit a = quiet();
                Qubit b = quiet();
                entangle(a, b, state);
                states.apply(p, b, 0);
                assertEquals(1, states.fidelity(a, b, state.after(p), 0), 1e-12);
                states.apply(p, a, 0);
                assertEquals(1, states.fidelity(b, a, state, 0), 1e-12);
            }
        }
    }

    @Test
    void productsOverlapWithBellStatesAsTheyShould() {
        Qubit a = quiet();
        Qubit b = quiet();
        assertOverlaps(a, b, 0.5, 0.5, 0, 0);
        states.apply(Pauli.X, b, 0);
        assertOverlaps(a, b, 0, 0, 0.5, 0.5);
        states.preparePlus(a, 0);
        assertOverlaps(a, b, 0.25, 0.25, 0.25, 0.25);
        states.preparePlus(b, 0);
        assertOverlaps(a, b, 0.5, 0, 0.5, 0);
        states.apply(Pauli.Z, b, 0);
        assertOverlaps(a, b, 0, 0.5, 0, 0.5);
        Qubit elsewhere = quiet();
        entangle(a, elsewhere, BellState.PHI_PLUS);
        assertOverlaps(a, b, 0.25, 0.25, 0.25, 0.25);
    }

    private void assertOverlaps(Qubit a, Qubit b, double phiPlus, double phiMinus, double psiPlus, double psiMinus) {
        assertEquals(phiPlus, states.fidelity(a, b, BellState.PHI_PLUS, 0), 1e-12);
        assertEquals(phiMinus, states.fidelity(a, b, BellState.PHI_MINUS, 0), 1e-12);
        assertEquals(psiPlus, states.fidelity(a, b, BellState.PSI_PLUS, 0), 1e-12);
        assertEquals(psiMinus, states.fidelity(a, b, BellState.PSI_MINUS, 0), 1e-12);
    }

    @Test
    void whatIsDoneToOneHalfAfterTheOtherWasResetTouchesTheOtherNoMore() {
        for (BellState state : BellState.values()) {
            Qubit a = quiet();
            Qubit b = quiet();
            entangle(a, b, state);
            states.reset(a, 1);
            assertFalse(states.isPair(a, b));
            states.preparePlus(a, 1);
            states.apply(Pauli.X, b, 2);
            states.measure(b, 2, stream);
            Qubit c = quiet();
            states.preparePlus(c, 2);
            assertOverlaps(a, c, 0.5, 0, 0.5, 0);
        }
    }

    @Test
    void aHalfWhosePartnerWasResetReadsEitherWay() {
        int ones = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = quiet();
            Qubit b = quiet();
            entangle(a, b, BellState.PSI_MINUS);
            states.discard(a, 0);
            ones += states.measure(b, 0, stream) ? 1 : 0;
        }
        assertShare(0.5, ones, TRIALS);
    }

    @Test
    void aPairCanBeMadeOverAnOldOneWithoutHarmToTheFormerPartner() {
        Qubit a = quiet();
        Qubit b = quiet();
        Qubit c = quiet();
        entangle(a, b, BellState.PHI_PLUS);
        entangle(a, c, BellState.PSI_MINUS);
        states.apply(Pauli.Y, b, 0);
        states.measure(b, 0, stream);
        assertEquals(1, states.fidelity(a, c, BellState.PSI_MINUS, 0), 1e-12);
        assertTrue(states.isPair(a, c));
        assertFalse(states.isPair(a, b));
    }

    @Test
    void twoExcitedMemoriesEmitOnePhotonHalfTheTimeAndAreThenInPsiPlus() {
        int[] photons = new int[3];
        int fromFirst = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = quiet();
            Qubit b = quiet();
            states.preparePlus(a, 0);
            states.preparePlus(b, 0);
            Emission emission = states.emit(a, b, 0, stream);
            assertFalse(emission.wasPair());
            photons[count(emission)]++;
            assertAfterEmission(emission, a, b, BellState.PSI_PLUS);
            fromFirst += emission.isSinglePhoton() && emission.fromFirst() ? 1 : 0;
        }
        assertShare(0.25, photons[0], TRIALS);
        assertShare(0.5, photons[1], TRIALS);
        assertShare(0.25, photons[2], TRIALS);
        assertShare(0.5, fromFirst, photons[1]);
    }

    private static int count(Emission emission) {
        return (emission.fromFirst() ? 1 : 0) + (emission.fromSecond() ? 1 : 0);
    }

    private void assertAfterEmission(Emission emission, Qubit a, Qubit b, BellState ifOne) {
        if (emission.isSinglePhoton()) {
            assertTrue(states.isPair(a, b));
            assertEquals(1, states.fidelity(a, b, ifOne, 0), 1e-12);
        } else {
            assertFalse(states.isPair(a, b));
            assertEquals(emission.fromFirst(), states.measure(a, 0, stream));
            assertEquals(emission.fromSecond(), states.measure(b, 0, stream));
        }
    }

    @Test
    void aSignOfOneMemoryIsSeenInThePair() {
        for (int i = 0; i < 100; i++) {
            Qubit a = quiet();
            Qubit b = quiet();
            states.preparePlus(a, 0);
            states.preparePlus(b, 0);
            states.apply(Pauli.Z, b, 0);
            assertAfterEmission(states.emit(a, b, 0, stream), a, b, BellState.PSI_MINUS);
        }
    }

    @Test
    void aPsiPairEmitsExactlyOnePhotonAndStays() {
        for (BellState state : new BellState[] {BellState.PSI_PLUS, BellState.PSI_MINUS}) {
            for (int i = 0; i < 100; i++) {
                Qubit a = quiet();
                Qubit b = quiet();
                entangle(a, b, state);
                Emission emission = states.emit(a, b, 0, stream);
                assertTrue(emission.isSinglePhoton());
                assertTrue(emission.wasPair());
                assertEquals(1, states.fidelity(a, b, state, 0), 1e-12);
            }
        }
    }

    @Test
    void aPhiPairEmitsBothOrNone() {
        int both = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = quiet();
            Qubit b = quiet();
            entangle(a, b, BellState.PHI_MINUS);
            Emission emission = states.emit(a, b, 0, stream);
            assertTrue(emission.wasPair());
            assertAfterEmission(emission, a, b, BellState.PHI_PLUS);
            assertFalse(emission.isSinglePhoton());
            both += emission.fromFirst() ? 1 : 0;
        }
        assertShare(0.5, both, TRIALS);
    }

    @Test
    void memoriesInEigenstatesEmitAccordingToThem() {
        for (int bits = 0; bits < 4; bits++) {
            Qubit a = quiet();
            Qubit b = quiet();
            boolean first = (bits & 1) != 0;
            boolean second = (bits & 2) != 0;
            states.apply(first ? Pauli.X : Pauli.I, a, 0);
            states.apply(second ? Pauli.X : Pauli.I, b, 0);
            assertEquals(new Emission(first, second, false), states.emit(a, b, 0, stream));
            assertFalse(states.isPair(a, b));
        }
    }

    @Test
    void noiseInFlightStrikesAfterTheEmission() {
        long span = Picoseconds.ofSeconds(0.2);
        PauliRates flips = new PauliRates(1, 0, 0);
        double fidelity = 0;
        int single = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = qubit(flips);
            Qubit b = quiet();
            entangle(a, b, BellState.PSI_PLUS);
            states.age(a, 0);
            single += states.emit(a, b, span, stream).isSinglePhoton() ? 1 : 0;
            fidelity += states.fidelity(a, b, BellState.PSI_PLUS, span);
        }
        assertEquals(TRIALS, single);
        assertMean(flips.after(span).i(), fidelity / TRIALS, TRIALS);
    }

    @Test
    void storedPairsDecayByTheChannelsOfBothHalvesFromTheFirstInstantOn() {
        PauliRates first = new PauliRates(0.1, 0.2, 0.3);
        PauliRates second = new PauliRates(0.3, 0, 0.5);
        long now = Picoseconds.ofSeconds(0.5);
        BellWeights expected = LOPSIDED.convolved(first.after(now)).convolved(second.after(now));
        double[] sums = new double[4];
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = qubit(first);
            Qubit b = qubit(second);
            states.entangle(a, b, LOPSIDED, 0, 0, stream);
            states.age(a, now / 3);
            states.age(b, now / 2);
            addFidelities(sums, a, b, now);
        }
        assertFidelities(expected, sums, TRIALS);
    }

    private void addFidelities(double[] sums, Qubit a, Qubit b, long now) {
        for (BellState target : BellState.values()) {
            sums[target.error().label()] += states.fidelity(a, b, target, now);
        }
    }

    private static void assertFidelities(BellWeights expected, double[] sums, int trials) {
        for (BellState target : BellState.values()) {
            assertMean(expected.fidelity(target), sums[target.error().label()] / trials, trials);
        }
    }

    @Test
    void aPairMadeInThePastHasAgedSince() {
        PauliRates noise = new PauliRates(0.4, 0.1, 0.2);
        long since = Picoseconds.ofSeconds(1);
        long now = Picoseconds.ofSeconds(1.5);
        BellWeights channel = noise.after(now - since);
        double[] sums = new double[4];
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = qubit(noise);
            Qubit b = qubit(noise);
            states.entangle(a, b, LOPSIDED, since, now, stream);
            addFidelities(sums, a, b, now);
        }
        assertFidelities(LOPSIDED.convolved(channel).convolved(channel), sums, TRIALS);
    }

    @Test
    void aMemoryThatWasFilledEarlierHasAgedFurther() {
        PauliRates noise = new PauliRates(0.4, 0.1, 0.2);
        long head = Picoseconds.ofSeconds(0.3);
        long now = Picoseconds.ofSeconds(0.5);
        double[] sums = new double[4];
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = qubit(noise);
            Qubit b = qubit(noise);
            states.entangle(a, b, LOPSIDED, head, now, stream);
            states.ageFurther(a, head, now, stream);
            addFidelities(sums, a, b, now);
        }
        BellWeights expected = LOPSIDED.convolved(noise.after(now)).convolved(noise.after(now - head));
        assertFidelities(expected, sums, TRIALS);
    }

    @Test
    void memoriesRelaxAsTheoryHasItUnlessTheFormalismObjects() {
        Relaxation times = new Relaxation(1, 0.8);
        if (formalism().objection(times).isPresent()) {
            assertThrows(IllegalArgumentException.class, () -> states.create(times, stream));
            return;
        }
        long now = Picoseconds.ofSeconds(0.7);
        double lazy = 0;
        double stepped = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit[] q = {states.create(times, stream), quiet(), states.create(times, stream), quiet()};
            entangle(q[0], q[1], BellState.PHI_PLUS);
            entangle(q[2], q[3], BellState.PHI_PLUS);
            lazy += states.fidelity(q[0], q[1], BellState.PHI_PLUS, now);
            states.age(q[2], now / 3);
            states.age(q[2], now / 2);
            stepped += states.fidelity(q[2], q[3], BellState.PHI_PLUS, now);
        }
        double expected = (1 - times.damping(now) / 2) / 2 + times.coherence(now) / 2;
        assertMean(expected, lazy / TRIALS, TRIALS);
        assertMean(expected, stepped / TRIALS, TRIALS);
    }

    @Test
    void noFormalismObjectsToPauliErrors() {
        assertTrue(formalism().objection(new PauliRates(1, 2, 3)).isEmpty());
    }

    @Test
    void singleQubitsDecayToo() {
        PauliRates noise = new PauliRates(0.5, 0.25, 1);
        long now = Picoseconds.ofSeconds(0.4);
        int flipped = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit q = qubit(noise);
            flipped += states.measure(q, now, stream) ? 1 : 0;
        }
        BellWeights channel = noise.after(now);
        assertShare(channel.x() + channel.y(), flipped, TRIALS);
    }

    @Test
    void askingForTheTruthChangesNothing() {
        Qubit a = qubit(new PauliRates(1, 1, 1));
        Qubit b = qubit(new PauliRates(1, 1, 1));
        entangle(a, b, BellState.PHI_PLUS);
        long now = Picoseconds.ofSeconds(0.1);
        double first = states.fidelity(a, b, BellState.PHI_PLUS, now);
        assertTrue(first < 0.99 && first > 0.5);
        double draw = stream.clone().nextDouble();
        assertEquals(first, states.fidelity(a, b, BellState.PHI_PLUS, now));
        assertEquals(draw, stream.clone().nextDouble());
    }

    @Test
    void frozenAndResetQubitsHaveNoPast() {
        long late = Picoseconds.ofSeconds(1e5);
        Qubit a = qubit(new PauliRates(1, 1, 1));
        Qubit b = qubit(new PauliRates(1, 1, 1));
        entangle(a, b, BellState.PHI_PLUS);
        states.freeze(a, 0);
        states.freeze(b, 0);
        assertEquals(1, states.fidelity(a, b, BellState.PHI_PLUS, late), 1e-12);
        Qubit c = qubit(new PauliRates(1, 1, 1));
        states.reset(c, late);
        assertFalse(states.measure(c, late, stream));
    }

    @Test
    void twirlingByOneOrBothSidesMakesTheWernerStateOfTheSameFidelity() {
        double[] sums = new double[4];
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = quiet();
            Qubit b = quiet();
            states.entangle(a, b, LOPSIDED, 0, 0, stream);
            states.twirl(a, 0, stream);
            if (i % 2 == 0) {
                states.twirl(b, 0, stream);
            }
            addFidelities(sums, a, b, 0);
        }
        assertFidelities(BellWeights.werner(LOPSIDED.i()), sums, TRIALS);
    }

    @Test
    void twirlingLeavesASingleQubitAlone() {
        Qubit q = quiet();
        states.apply(Pauli.X, q, 0);
        states.twirl(q, 0, stream);
        assertTrue(states.measure(q, 0, stream));
    }

    @Test
    void mixingAddsErrors() {
        double[] sums = new double[4];
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = quiet();
            Qubit b = quiet();
            entangle(a, b, BellState.PSI_MINUS);
            states.mix(a, LOPSIDED, 0, stream);
            addFidelities(sums, a, b, 0);
        }
        assertFidelities(BellWeights.pure(BellState.PSI_MINUS).convolved(LOPSIDED), sums, TRIALS);
    }

    @Test
    void swappingJoinsAllSixteenCombinationsOfBellStates() {
        for (BellState left : BellState.values()) {
            for (BellState right : BellState.values()) {
                boolean[] seen = new boolean[4];
                for (int i = 0; i < 50; i++) {
                    seen[assertSwaps(left, right).correction().label()] = true;
                }
                for (boolean outcome : seen) {
                    assertTrue(outcome, "one of four even outcomes missing in 50: false alarm 2e-6");
                }
            }
        }
    }

    private SwapOutcome assertSwaps(BellState left, BellState right) {
        Qubit a = quiet();
        Qubit l = quiet();
        Qubit r = quiet();
        Qubit b = quiet();
        entangle(a, l, left);
        entangle(r, b, right);
        SwapOutcome outcome = states.measureBell(l, r, OperationNoise.IDEAL, 0, stream);
        assertTrue(states.isPair(a, b));
        assertFalse(states.isPair(l, r));
        assertEquals(outcome.phase(), states.measure(l, 0, stream));
        assertEquals(outcome.bit(), states.measure(r, 0, stream));
        states.apply(outcome.correction(), b, 0);
        BellState expected = left.after(right.error());
        assertEquals(1, states.fidelity(a, b, expected, 0), 1e-12);
        return outcome;
    }

    @Test
    void noisySwapsAreThoseOfTheoryInTheMean() {
        BellWeights right = new BellWeights(0.75, 0.05, 0.15, 0.05);
        double m = NOISY.measurementFidelity();
        BellWeights readout = new BellWeights(m * m, m * (1 - m), m * (1 - m), (1 - m) * (1 - m));
        BellWeights expected =
                LOPSIDED.convolved(right).depolarized(NOISY.gateFidelity()).convolved(readout);
        double[] sums = new double[4];
        for (int i = 0; i < TRIALS; i++) {
            Qubit a = quiet();
            Qubit l = quiet();
            Qubit r = quiet();
            Qubit b = quiet();
            states.entangle(a, l, LOPSIDED, 0, 0, stream);
            states.entangle(r, b, right, 0, 0, stream);
            SwapOutcome outcome = states.measureBell(l, r, NOISY, 0, stream);
            states.apply(outcome.correction(), b, 0);
            addFidelities(sums, a, b, 0);
        }
        assertFidelities(expected, sums, TRIALS);
    }

    @Test
    void aBellMeasurementOfOnePairTellsItsState() {
        for (BellState state : BellState.values()) {
            Qubit a = quiet();
            Qubit b = quiet();
            entangle(a, b, state);
            SwapOutcome outcome = states.measureBell(a, b, OperationNoise.IDEAL, 0, stream);
            assertEquals(state.error(), outcome.correction());
        }
    }

    @Test
    void aBellMeasurementTeleports() {
        for (boolean fromLeft : new boolean[] {true, false}) {
            for (int i = 0; i < 20; i++) {
                Qubit data = quiet();
                Qubit near = quiet();
                Qubit far = quiet();
                entangle(near, far, BellState.PHI_PLUS);
                states.preparePlus(data, 0);
                states.apply(Pauli.Z, data, 0);
                SwapOutcome outcome = fromLeft
                        ? states.measureBell(data, near, OperationNoise.IDEAL, 0, stream)
                        : states.measureBell(near, data, OperationNoise.IDEAL, 0, stream);
                states.apply(outcome.correction(), far, 0);
                Qubit minus = quiet();
                states.preparePlus(minus, 0);
                states.apply(Pauli.Z, minus, 0);
                assertOverlaps(far, minus, 0.5, 0, 0.5, 0);
            }
        }
    }

    @Test
    void purificationKeepsPairsOfEqualParity() {
        for (BellState kept : BellState.values()) {
            for (BellState sacrificed : BellState.values()) {
                int ones = 0;
                for (int i = 0; i < 100; i++) {
                    ones += assertPurifies(kept, sacrificed) ? 1 : 0;
                }
                assertShare(0.5, ones, 100);
            }
        }
    }

    private boolean assertPurifies(BellState kept, BellState sacrificed) {
        Purification pair = purify(BellWeights.pure(kept), BellWeights.pure(sacrificed), OperationNoise.IDEAL);
        boolean equal = kept.error().flipsBit() == sacrificed.error().flipsBit();
        assertEquals(equal, pair.succeeded());
        BellState expected = kept.after(Pauli.of(false, sacrificed.error().flipsPhase()));
        assertEquals(1, states.fidelity(pair.keptA, pair.keptB, expected, 0), 1e-12);
        assertTrue(states.isPair(pair.keptA, pair.keptB));
        assertFalse(states.isPair(pair.measuredA, pair.measuredB));
        return pair.bitA;
    }

    /** The qubits and bits of one purification, the B side second. */
    protected record Purification(
            Qubit keptA, Qubit keptB, Qubit measuredA, Qubit measuredB, boolean bitA, boolean bitB) {
        public boolean succeeded() {
            return bitA == bitB;
        }
    }

    protected final Purification purify(BellWeights kept, BellWeights sacrificed, OperationNoise noise) {
        Qubit keptA = quiet();
        Qubit keptB = quiet();
        Qubit measuredA = quiet();
        Qubit measuredB = quiet();
        states.entangle(keptA, keptB, kept, 0, 0, stream);
        states.entangle(measuredA, measuredB, sacrificed, 0, 0, stream);
        boolean bitA = states.measureParity(keptA, measuredA, noise, 0, stream);
        boolean bitB = states.measureParity(keptB, measuredB, noise, 0, stream);
        return new Purification(keptA, keptB, measuredA, measuredB, bitA, bitB);
    }

    @Test
    void noisyPurificationIsThatOfTheoryInTheMean() {
        BellWeights sacrificed = new BellWeights(0.75, 0.05, 0.15, 0.05);
        OperationNoise noise = new OperationNoise(0.99, 0.98);
        double[] sums = new double[4];
        int successes = 0;
        for (int i = 0; i < TRIALS; i++) {
            Purification pair = purify(LOPSIDED, sacrificed, noise);
            if (pair.succeeded()) {
                successes++;
                addFidelities(sums, pair.keptA, pair.keptB, 0);
            }
        }
        assertShare(0.7167824384, successes, TRIALS);
        assertFidelities(new BellWeights(0.8049952224, 0.1575007963, 0.0204409544, 0.0170630270), sums, successes);
    }

    @Test
    void whatStrikesBetweenTheTwoHalvesOfAPurificationStrikesWhereItShould() {
        for (BellState state : BellState.values()) {
            for (Pauli p : Pauli.values()) {
                assertErrorAfterNearHalf(state, p);
                assertErrorBeforeFarHalf(state, p);
            }
        }
    }

    private void assertErrorAfterNearHalf(BellState sacrificed, Pauli p) {
        Qubit[] q = twoPairs(BellState.PHI_PLUS, sacrificed);
        boolean bitA = states.measureParity(q[0], q[2], OperationNoise.IDEAL, 0, stream);
        states.apply(p, q[0], 0);
        boolean bitB = states.measureParity(q[1], q[3], OperationNoise.IDEAL, 0, stream);
        assertEquals(sacrificed.error().flipsBit(), bitA != bitB);
        BellState expected =
                BellState.of(p.times(Pauli.of(false, sacrificed.error().flipsPhase())));
        assertEquals(1, states.fidelity(q[0], q[1], expected, 0), 1e-12);
    }

    private void assertErrorBeforeFarHalf(BellState sacrificed, Pauli p) {
        Qubit[] q = twoPairs(BellState.PHI_PLUS, sacrificed);
        boolean bitA = states.measureParity(q[0], q[2], OperationNoise.IDEAL, 0, stream);
        states.apply(p, q[1], 0);
        states.apply(p, q[3], 0);
        boolean bitB = states.measureParity(q[1], q[3], OperationNoise.IDEAL, 0, stream);
        Pauli label = sacrificed.error().times(p);
        assertEquals(label.flipsBit() != p.flipsBit(), bitA != bitB);
        BellState expected = BellState.of(p.times(Pauli.of(false, label.flipsPhase())));
        assertEquals(1, states.fidelity(q[0], q[1], expected, 0), 1e-12);
    }

    /** Qubits kept A, kept B, sacrificed A, sacrificed B. */
    private Qubit[] twoPairs(BellState kept, BellState sacrificed) {
        Qubit[] q = {quiet(), quiet(), quiet(), quiet()};
        entangle(q[0], q[1], kept);
        entangle(q[2], q[3], sacrificed);
        return q;
    }

    @Test
    void storageBetweenTheTwoHalvesOfAPurificationCounts() {
        PauliRates noise = new PauliRates(0.3, 0.1, 0.2);
        long wait = Picoseconds.ofSeconds(0.3);
        double keptSum = 0;
        int successes = 0;
        for (int i = 0; i < TRIALS; i++) {
            Qubit[] q = {qubit(noise), quiet(), quiet(), qubit(noise)};
            entangle(q[0], q[1], BellState.PHI_PLUS);
            entangle(q[2], q[3], BellState.PHI_PLUS);
            boolean bitA = states.measureParity(q[0], q[2], OperationNoise.IDEAL, 0, stream);
            boolean bitB = states.measureParity(q[1], q[3], OperationNoise.IDEAL, wait, stream);
            if (bitA == bitB) {
                successes++;
                keptSum += states.fidelity(q[0], q[1], BellState.PHI_PLUS, wait);
            }
        }
        BellWeights channel = noise.after(wait);
        double equal = channel.i() + channel.z();
        assertShare(equal, successes, TRIALS);
        double phaseKept = channel.i() / equal;
        assertMean(phaseKept * channel.i() + (1 - phaseKept) * channel.z(), keptSum / successes, successes);
    }

    @Test
    void losingTheSacrificedQubitCostsTheKeptPairItsPhase() {
        double[] sums = new double[4];
        for (int i = 0; i < TRIALS; i++) {
            Qubit[] q = twoPairs(BellState.PSI_PLUS, BellState.PHI_PLUS);
            states.measureParity(q[0], q[2], OperationNoise.IDEAL, 0, stream);
            states.reset(q[3], 0);
            addFidelities(sums, q[0], q[1], 0);
        }
        assertFidelities(new BellWeights(0, 0, 0.5, 0.5), sums, TRIALS);
    }

    @Test
    void losingAKeptQubitLeavesTheOthersCorrelatedInZ() {
        for (int lost = 0; lost < 2; lost++) {
            for (int i = 0; i < 50; i++) {
                Qubit[] q = twoPairs(BellState.PHI_PLUS, BellState.PSI_PLUS);
                boolean outcome = states.measureParity(q[0], q[2], OperationNoise.IDEAL, 0, stream);
                states.reset(q[lost], 0);
                boolean other = states.measure(q[1 - lost], 0, stream);
                boolean sacrificed = states.measure(q[3], 0, stream);
                assertEquals(!(outcome ^ other), sacrificed, "sacrificed A was outcome xor kept; B is its opposite");
            }
        }
    }

    @Test
    void parityOfEigenstatesIsTheirSum() {
        for (int bits = 0; bits < 4; bits++) {
            Qubit kept = quiet();
            Qubit measured = quiet();
            boolean k = (bits & 1) != 0;
            boolean m = (bits & 2) != 0;
            states.apply(k ? Pauli.X : Pauli.I, kept, 0);
            states.apply(m ? Pauli.X : Pauli.I, measured, 0);
            boolean parity = states.measureParity(kept, measured, OperationNoise.IDEAL, 0, stream);
            assertEquals(k != m, parity);
            assertEquals(k, states.measure(kept, 0, stream));
            assertEquals(parity, states.measure(measured, 0, stream));
        }
    }

    @Test
    void parityOfSuperpositionsEntanglesOrKicksBack() {
        for (int i = 0; i < 20; i++) {
            Qubit plus = quiet();
            Qubit half = quiet();
            Qubit far = quiet();
            states.preparePlus(plus, 0);
            states.apply(Pauli.Z, plus, 0);
            entangle(half, far, BellState.PHI_PLUS);
            boolean bit = states.measureParity(plus, half, OperationNoise.IDEAL, 0, stream);
            BellState joined = BellState.of(Pauli.of(bit, true));
            assertEquals(1, states.fidelity(plus, far, joined, 0), 1e-12);

            Qubit minus = quiet();
            states.preparePlus(minus, 0);
            states.apply(Pauli.Z, minus, 0);
            states.measureParity(plus, minus, OperationNoise.IDEAL, 0, stream);
            assertEquals(1, states.fidelity(plus, far, joined.after(Pauli.Z), 0), 1e-12);

            Qubit one = quiet();
            states.apply(Pauli.X, one, 0);
            boolean read = states.measureParity(plus, one, OperationNoise.IDEAL, 0, stream);
            assertNotEquals(read, states.measure(plus, 0, stream));
            assertEquals(!read != bit, states.measure(far, 0, stream));
        }
    }

    @Test
    void parityWithinOnePairReadsItsBitAndKeepsItsPhase() {
        for (BellState state : BellState.values()) {
            Qubit a = quiet();
            Qubit b = quiet();
            entangle(a, b, state);
            assertEquals(state.error().flipsBit(), states.measureParity(a, b, OperationNoise.IDEAL, 0, stream));
            Qubit plus = quiet();
            states.preparePlus(plus, 0);
            boolean minus = state.error().flipsPhase();
            assertOverlaps(a, plus, minus ? 0 : 0.5, minus ? 0.5 : 0, minus ? 0 : 0.5, minus ? 0.5 : 0);
        }
    }

    @Test
    void simulationsOfDifferentNumberDoNotShareQubits() {
        QuantumStates other = formalism().open();
        Qubit mine = quiet();
        Qubit theirs = other.create(PauliRates.NONE, stream);
        states.apply(Pauli.X, mine, 0);
        assertFalse(other.measure(theirs, 0, stream));
    }
}
