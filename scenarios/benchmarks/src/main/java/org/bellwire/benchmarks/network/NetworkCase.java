package org.bellwire.benchmarks.network;

import java.util.function.Supplier;

/** The networks that are measured. */
public enum NetworkCase {
    LINK(() -> Chain.of(2)),
    CHAIN_3(() -> Chain.of(3)),
    CHAIN_5(() -> Chain.of(5)),
    CHAIN_9(() -> Chain.of(9)),
    CHAIN_17(() -> Chain.of(17)),
    CHAIN_33(() -> Chain.of(33)),
    CHAIN_65(() -> Chain.of(65)),
    CHICAGO(Chicago::network),
    GRID_3(() -> Grid.withLocalRequests(3)),
    GRID_8(() -> Grid.withLocalRequests(8)),
    GRID_16(() -> Grid.withLocalRequests(16)),
    GRID_32(() -> Grid.withLocalRequests(32)),
    GRID_3_FAR(() -> Grid.withRandomRequests(3, 2, 4)),
    GRID_32_FAR(() -> Grid.withRandomRequests(32, 22, 4)),
    GRID_3_THIN(() -> Grid.withRandomRequests(3, 2, 1)),
    GRID_32_THIN(() -> Grid.withRandomRequests(32, 22, 1)),
    GRID_3_LONE(() -> Grid.withLoneRequests(3)),
    GRID_32_LONE(() -> Grid.withLoneRequests(32));

    private final Supplier<BenchmarkNetwork> source;

    NetworkCase(Supplier<BenchmarkNetwork> source) {
        this.source = source;
    }

    BenchmarkNetwork network() {
        return source.get();
    }
}
