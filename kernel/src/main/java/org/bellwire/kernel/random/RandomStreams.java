package org.bellwire.kernel.random;

/**
 * The random streams of one replication of a simulation. A stream depends on (seed, replication, path, purpose) and on nothing else:
 * not on which streams exist, nor on the order in which they were made.
 *
 * <p>Asking twice for the same path and purpose gives the same numbers twice; one entity therefore asks once and keeps the stream.
 */
public final class RandomStreams {
    private final long seed;
    private final long replication;
    private final long mirror;
    private final String within;

    /**
     * @param seed chosen by the user; any value is as good as another
     * @param replication number of the independent run, from 0
     */
    public RandomStreams(long seed, long replication) {
        this(seed, replication, 0, "");
    }

    private RandomStreams(long seed, long replication, long mirror, String within) {
        this.seed = seed;
        this.replication = replication;
        this.mirror = mirror;
        this.within = within;
    }

    /** The streams in which each uniform number u of these is 1 - u: the other half of an antithetic pair. */
    public RandomStreams mirrored() {
        return new RandomStreams(seed, replication, ~mirror, within);
    }

    /** The streams of one of several equal parts of an entity, with luck of its own under the same paths and purposes. */
    public RandomStreams within(String part) {
        return new RandomStreams(seed, replication, mirror, within + part + "/");
    }

    /**
     * The stream of one purpose of one entity.
     *
     * @param path name of the entity, e.g. {@code alice.MemoryArray[3]}
     * @param purpose e.g. {@code emission}
     */
    public CounterStream stream(String path, String purpose) {
        return new CounterStream(StreamKey.of(seed, replication, within + path, purpose), mirror);
    }

    public long seed() {
        return seed;
    }

    public long replication() {
        return replication;
    }
}
