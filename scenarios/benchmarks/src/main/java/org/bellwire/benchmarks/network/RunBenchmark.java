package org.bellwire.benchmarks.network;

import org.bellwire.benchmarks.suite.Baseline;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.kernel.time.Picoseconds;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One run of a network from the first instant to the last; each with another seed. Building is not measured. */
@State(Scope.Thread)
@Baseline(
        parameter = "network",
        values = {"GRID_3"})
public class RunBenchmark {
    @Param
    public NetworkCase network;

    @Param({"ket_vector", "bell_diagonal"})
    public String formalism;

    private BenchmarkNetwork described;
    private QuantumNetwork assembled;
    private double load;
    private long seed;

    /** What a run did, per second of wall time. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Work {
        public long events;
        public double simulatedSeconds;
        /** Per run: what {@link LinkLoad} says of the network. */
        public double pairsPerLink;
    }

    @Setup
    public void describe() {
        described = network.network();
        load = new LinkLoad(described).perLink();
    }

    @Setup(Level.Invocation)
    public void assemble() {
        assembled = described.assemble(formalism, seed++);
    }

    @Benchmark
    public void run(Work work) {
        assembled.timeline().runUntil(described.stop());
        work.events += assembled.timeline().executed();
        work.simulatedSeconds += Picoseconds.toSeconds(described.stop());
        work.pairsPerLink += load;
    }
}
