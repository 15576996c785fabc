package org.bellwire.benchmarks.network;

import org.bellwire.benchmarks.suite.Baseline;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.topologies.description.NetworkDescription;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a file's text to a network that is ready to run; grids with a full classical mesh, 30 MB for the largest. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Baseline(
        parameter = "side",
        values = {"8"})
public class BuildBenchmark {
    @Param({"8", "16", "32"})
    public int side;

    private BenchmarkNetwork grid;
    private TopologyFile file;

    @Setup
    public void describe() {
        grid = Grid.withLocalRequests(side);
        file = TopologyFile.of(grid.description());
    }

    @Benchmark
    public NetworkDescription read() {
        return file.read();
    }

    @Benchmark
    public BenchmarkNetwork describeGrid() {
        return Grid.withLocalRequests(side);
    }

    @Benchmark
    public QuantumNetwork assemble() {
        return grid.assemble(NetworkDescription.KET_VECTOR, 1);
    }
}
