package org.bellwire.scenarios.run;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.scenarios.result.Deliveries;

/** Collects the deliveries of one request while it runs. */
final class DeliveryLog {
    private long[] instants = new long[8];
    private int count;
    private double estimates;
    private int complete;
    private double fidelities;

    /** The initiator gets its half of a pair; calls come in the order of time. */
    void add(long instant, double estimatedFidelity) {
        if (count == instants.length) {
            instants = Arrays.copyOf(instants, 2 * count);
        }
        instants[count] = instant;
        count++;
        estimates += estimatedFidelity;
    }

    /** Both ends have their halves of a pair. */
    void complete(double fidelity) {
        complete++;
        fidelities += fidelity;
    }

    Deliveries summary() {
        if (count == 0) {
            return Deliveries.NONE;
        }
        return new Deliveries(
                count,
                complete == 0 ? OptionalDouble.empty() : OptionalDouble.of(fidelities / complete),
                OptionalDouble.of(estimates / count),
                OptionalLong.of(instants[0]),
                OptionalLong.of(instants[(count - 1) / 2]),
                OptionalLong.of(instants[count - 1]));
    }
}
