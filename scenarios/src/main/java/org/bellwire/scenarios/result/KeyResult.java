package org.bellwire.scenarios.result;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.kernel.statistics.RatioSample.Unit;

/**
 * The keys that one application made.
 *
 * @param replication index of the replication, from 0
 * @param application kind of application
 * @param path names of the nodes from one end to the other
 * @param keyBits length of a key
 * @param begun when it began, ps
 * @param ended when the last key that was wanted was there at both ends, or when time was over, ps
 * @param keys that both ends have
 * @param unequal ones among them
 * @param first when the first was there at both ends, ps; absent without one
 * @param sifted bits; absent where none were counted from end to end
 * @param rate secret or sifted bits over seconds, by the instants at which keys came, and of the time after the last one
 * @param errors unequal bits over bits: of blocks, those compared and those corrected; without distillation, of keys
 * @param errorsZ unequal bits over compared bits in Z, by block
 * @param errorsX likewise in X
 * @param latencies of keys of a relay, from being wanted to being there, s
 */
public record KeyResult(
        int replication,
        String application,
        List<String> path,
        int keyBits,
        long begun,
        long ended,
        long keys,
        long unequal,
        OptionalLong first,
        OptionalLong sifted,
        List<Unit> rate,
        List<Unit> errors,
        List<Unit> errorsZ,
        List<Unit> errorsX,
        List<Double> latencies) {
    private static final double PICOSECONDS_PER_SECOND = 1e12;

    public KeyResult {
        path = List.copyOf(path);
        rate = List.copyOf(rate);
        errors = List.copyOf(errors);
        errorsZ = List.copyOf(errorsZ);
        errorsX = List.copyOf(errorsX);
        latencies = List.copyOf(latencies);
    }

    /** From its beginning to its end, s. */
    public double seconds() {
        return (ended - begun) / PICOSECONDS_PER_SECOND;
    }

    /** Bits of keys a second; absent when it had no time. */
    public OptionalDouble keyRate() {
        return ended > begun ? OptionalDouble.of(keys * (double) keyBits / seconds()) : OptionalDouble.empty();
    }

    /** Share of unequal bits before correction; absent when none were compared. */
    public OptionalDouble qber() {
        double bits = errors.stream().mapToDouble(Unit::denominator).sum();
        return bits == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(errors.stream().mapToDouble(Unit::numerator).sum() / bits);
    }

    /** From its beginning to the first key, s; absent without one. */
    public OptionalDouble firstKeySeconds() {
        return first.isPresent()
                ? OptionalDouble.of((first.getAsLong() - begun) / PICOSECONDS_PER_SECOND)
                : OptionalDouble.empty();
    }
}
