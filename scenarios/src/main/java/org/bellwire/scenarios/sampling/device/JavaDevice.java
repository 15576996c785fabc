package org.bellwire.scenarios.sampling.device;

import java.util.Optional;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.TrialModel;

/** {@code java}: any model, trial by trial, on the threads of this process. Always there. */
public final class JavaDevice implements Device {
    @Override
    public String name() {
        return "java";
    }

    @Override
    public String description() {
        return "plain Java on the threads of this process; runs every model";
    }

    @Override
    public Optional<String> absence() {
        return Optional.empty();
    }

    @Override
    public Optional<String> objection(TrialModel model) {
        return Optional.empty();
    }

    @Override
    public String hardware() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " processors, double precision, " + (runtime.maxMemory() >> 20) + " MiB";
    }

    @Override
    public Worker open(TrialModel model, int threads) {
        return new ThreadWorker(threads, model::runTrials);
    }
}
