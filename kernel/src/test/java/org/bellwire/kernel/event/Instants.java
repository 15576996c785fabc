package org.bellwire.kernel.event;

import java.util.SplittableRandom;

/** Distributions of instants that lead through different parts of a queue. */
enum Instants {
    TIES(4),
    NEARLY_ALL_EQUAL(2_000),
    FEW(300),
    MANY(4_000),
    BIMODAL(4_000),
    CLUSTERED(4_000),
    NESTED(200),
    BACKWARD(1_000),
    EXTREME(500);

    final int crowd;

    Instants(int crowd) {
        this.crowd = crowd;
    }

    long draw(SplittableRandom random, long now) {
        return switch (this) {
            case TIES -> plus(now, random.nextLong(3));
            case NEARLY_ALL_EQUAL -> plus(now, random.nextInt(1_000) / 999);
            case FEW -> plus(now, random.nextLong(1_000));
            case MANY -> plus(now, (long) (-1e6 * Math.log(random.nextDouble())));
            case BIMODAL -> plus(now, random.nextInt(10) > 0 ? random.nextLong(10_000) : random.nextLong(100_000_000));
            case CLUSTERED -> plus(now, (random.nextLong(5) << random.nextInt(50)) + random.nextLong(2));
            case NESTED -> plus(now, random.nextInt(8) > 0 ? random.nextLong(4) : 1L << (62 - 6 * random.nextInt(11)));
            case BACKWARD -> random.nextLong(1_000_000);
            case EXTREME ->
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> Long.MAX_VALUE - random.nextLong(3);
                    case 2 -> random.nextLong(Long.MAX_VALUE);
                    default -> now;
                };
        };
    }

    private static long plus(long now, long span) {
        return now > Long.MAX_VALUE - span ? Long.MAX_VALUE : now + span;
    }
}
