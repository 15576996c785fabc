package org.bellwire.scenarios.sampling;

import java.util.Optional;
import org.bellwire.kernel.catalog.Model;

/** Something that computes batches of trials. An open set: providers are found by ServiceLoader. */
public interface Device extends Model {
    /** Why this device can not be used here, in words; empty if it can. May take a second, as it may load a driver. */
    Optional<String> absence();

    /** Why this device can not run a model's trials; empty if it can. */
    Optional<String> objection(TrialModel model);

    /** What stands behind it, for the list of devices: a name, precision, memory. */
    String hardware();

    /** With which numbers it computes. */
    default Precision precision() {
        return Precision.DOUBLE;
    }

    /** The numbers of a device. All devices of double precision give the same bits, so that any of them may be chosen. */
    enum Precision {
        DOUBLE,
        SINGLE
    }

    /**
     * Gets ready for the trials of a model.
     *
     * @param threads that may be used where the device computes with threads of this process
     * @throws DeviceFailedException if it can not
     */
    Worker open(TrialModel model, int threads);

    /** Computes batches of one model, one after the other. */
    interface Worker extends AutoCloseable {
        /**
         * Fills the rows of a batch.
         *
         * @throws DeviceFailedException if the device gave up; the rows are then of no use
         */
        void compute(Batch batch);

        /** How many trials are a good batch. */
        default int batchSize() {
            return 1 << 16;
        }

        @Override
        default void close() {}
    }
}
