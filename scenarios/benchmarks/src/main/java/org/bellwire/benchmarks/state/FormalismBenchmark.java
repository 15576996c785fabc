package org.bellwire.benchmarks.state;

import java.util.concurrent.TimeUnit;
import org.bellwire.benchmarks.suite.Baseline;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Emission;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each operation together with the preparation of the qubits it works on, which decohere for a millisecond. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Baseline(
        parameter = "formalism",
        values = {"ket_vector"})
public class FormalismBenchmark {
    private static final long STEP = 1_000_000_000L;
    private static final PauliRates DECAY = PauliRates.of(1, 0.3, 0.3, 0.4);
    private static final BellWeights RAW = BellWeights.werner(0.9);

    @Param({"ket_vector", "bell_diagonal", "density_matrix", "stabilizer"})
    public String formalism;

    private final CounterStream luck = new RandomStreams(1, 0).stream("formalism", "luck");
    private final Qubit[] qubits = new Qubit[4];
    private QuantumStates states;
    private long now;

    @Setup
    public void open() {
        states = Catalog.load(Formalism.class).find(formalism).open();
        for (int i = 0; i < qubits.length; i++) {
            qubits[i] = states.create(DECAY, luck);
        }
    }

    @Benchmark
    public Emission emit() {
        states.preparePlus(qubits[0], now);
        states.preparePlus(qubits[1], now);
        now += STEP;
        return states.emit(qubits[0], qubits[1], now, luck);
    }

    @Benchmark
    public void entangle() {
        entangle(0, 1);
    }

    private void entangle(int one, int other) {
        states.entangle(qubits[one], qubits[other], RAW, now, now + STEP, luck);
        now += STEP;
    }

    @Benchmark
    public SwapOutcome measureBell() {
        entangle(0, 1);
        entangle(2, 3);
        return states.measureBell(qubits[1], qubits[2], OperationNoise.IDEAL, now, luck);
    }

    @Benchmark
    public boolean measureParity() {
        entangle(0, 1);
        entangle(2, 3);
        boolean here = states.measureParity(qubits[0], qubits[2], OperationNoise.IDEAL, now, luck);
        now += STEP;
        return here == states.measureParity(qubits[1], qubits[3], OperationNoise.IDEAL, now, luck);
    }

    /** The pair's true fidelity, as metrics ask for it. */
    @Benchmark
    public double fidelity() {
        entangle(0, 1);
        return states.fidelity(qubits[0], qubits[1], BellState.PHI_PLUS, now);
    }
}
