package org.bellwire.scenarios.sampling;

import java.util.Optional;
import org.bellwire.kernel.catalog.Catalog;

/** Picks the device that computes a study. */
public final class DeviceChoice {
    /** The device that is always there. */
    public static final String PLAIN = "java";

    /** The word for the fastest. */
    public static final String AUTO = "auto";

    // Below it, loading a driver takes longer than it can win.
    private static final double WORTH_SECONDS = 3;
    private static final int PROBE = 1 << 15;
    private static final int LEAST_PROBES = 2;
    private static final double PROBING_SHARE = 0.05;
    private static final double MOST_PROBING_SECONDS = 3;
    private static final int FIRST_LOOK = 4;

    private final Catalog<Device> devices;
    private final String wanted;
    private final int threads;

    /**
     * @param wanted a device's name, or {@link #AUTO}
     * @param threads for devices that use threads of this process
     */
    public DeviceChoice(Catalog<Device> devices, String wanted, int threads) {
        this.devices = devices;
        this.wanted = wanted;
        this.threads = threads;
    }

    /**
     * A device that is ready.
     *
     * @param remark why it is not the one that was asked for
     */
    record Chosen(String name, Device.Worker worker, Optional<String> remark) {}

    /** Plain Java. */
    Device.Worker plain(TrialModel model) {
        return devices.find(PLAIN).open(model, threads);
    }

    /**
     * The device for a study.
     *
     * @throws UnsuitableStudyException if the device that was named can not run it
     */
    Chosen choose(TrialModel model, long seed, long trials) {
        // A model that never comes to an end shows it here, where it can be stopped.
        model.runTrials(batch(model, seed, FIRST_LOOK), 0, FIRST_LOOK);
        if (wanted.equals(AUTO)) {
            return fastest(model, seed, trials);
        }
        Device device = devices.find(wanted);
        Optional<String> objection = device.objection(model);
        if (objection.isPresent()) {
            throw new UnsuitableStudyException(
                    "the device '" + wanted + "' can not run this model: " + objection.get());
        }
        Optional<String> absence = device.absence();
        if (absence.isPresent()) {
            return new Chosen(
                    PLAIN,
                    plain(model),
                    Optional.of("there is no device '" + wanted + "' here (" + absence.get()
                            + "); plain Java computes instead"));
        }
        try {
            return new Chosen(wanted, device.open(model, threads), Optional.empty());
        } catch (DeviceFailedException failure) {
            return new Chosen(
                    PLAIN,
                    plain(model),
                    Optional.of("the device '" + wanted + "' gave up: " + failure.getMessage()
                            + "; going on in plain Java"));
        }
    }

    private Chosen fastest(TrialModel model, long seed, long trials) {
        Device.Worker plain = plain(model);
        double least = secondsPerTrial(plain, model, seed, trials);
        if (least * trials < WORTH_SECONDS) {
            return new Chosen(PLAIN, plain, Optional.empty());
        }
        Chosen best = new Chosen(PLAIN, plain, Optional.empty());
        for (Device device : devices.models()) {
            if (!device.name().equals(PLAIN)
                    && device.precision() == Device.Precision.DOUBLE
                    && device.objection(model).isEmpty()
                    && device.absence().isEmpty()) {
                Optional<Device.Worker> opened = opened(device, model);
                double seconds =
                        opened.isPresent() ? secondsPerTrial(opened.get(), model, seed, trials) : Double.MAX_VALUE;
                if (seconds < least) {
                    best.worker().close();
                    least = seconds;
                    best = new Chosen(device.name(), opened.orElseThrow(), Optional.empty());
                } else {
                    opened.ifPresent(Device.Worker::close);
                }
            }
        }
        return best;
    }

    private static Batch batch(TrialModel model, long seed, int count) {
        return new Batch(seed, Batch.Pairing.NONE, Tilt.NONE, 0, count, 0, new double[0], model.columns());
    }

    private Optional<Device.Worker> opened(Device device, TrialModel model) {
        try {
            return Optional.of(device.open(model, threads));
        } catch (DeviceFailedException failure) {
            return Optional.empty();
        }
    }

    // The best of some small batches: the first ones build and warm, for longer if the study is long.
    private static double secondsPerTrial(Device.Worker worker, TrialModel model, long seed, long trials) {
        double best = Double.MAX_VALUE;
        long begun = System.nanoTime();
        for (int i = 0; i < LEAST_PROBES || (System.nanoTime() - begun) * 1e-9 < probing(best * trials); i++) {
            long start = System.nanoTime();
            try {
                worker.compute(batch(model, seed, PROBE));
            } catch (DeviceFailedException failure) {
                return Double.MAX_VALUE;
            }
            best = Math.min(best, (System.nanoTime() - start) * 1e-9 / PROBE);
        }
        return best;
    }

    private static double probing(double studySeconds) {
        return Math.min(MOST_PROBING_SECONDS, PROBING_SHARE * studySeconds);
    }
}
