package org.bellwire.vector;

import java.util.Optional;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.DeviceFailedException;
import org.bellwire.scenarios.sampling.TrialModel;
import org.bellwire.scenarios.sampling.chain.RepeaterChain;
import org.bellwire.scenarios.sampling.device.ThreadWorker;

/** {@code vector}: several trials at once in each thread. Touches no class of the incubator module before {@link #absence} said it is there. */
public final class VectorDevice implements Device {
    private static final String MODULE = "jdk.incubator.vector";

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public String description() {
        return "Java's Vector API on the threads of this process";
    }

    @Override
    public Optional<String> absence() {
        return ModuleLayer.boot().findModule(MODULE).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Java was started without --add-modules " + MODULE + ", which BELLWIRE_JAVA_OPTS can hold");
    }

    @Override
    public Optional<String> objection(TrialModel model) {
        if (!(model instanceof RepeaterChain chain)) {
            return Optional.of("only repeater_chain and link go in lanes; 'java' runs every model");
        }
        return chain.isOrdered() && !chain.isPurified() && chain.laws().size() == 0
                ? Optional.empty()
                : Optional.of("trials go in lanes only where all take the same steps: nested or sequential swapping,"
                        + " no purification, no uncertain parameter; 'java' runs every model");
    }

    @Override
    public String hardware() {
        return Runtime.getRuntime().availableProcessors() + " processors, " + Lanes.COUNT
                + " lanes each, double precision, " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB";
    }

    @Override
    public Worker open(TrialModel model, int threads) {
        RepeaterChain chain = (RepeaterChain) model;
        return new ThreadWorker(threads, (batch, from, to) -> {
            try {
                new LaneTrials(chain, batch, from, to).run();
            } catch (LinkageError other) {
                throw new DeviceFailedException("it was built for another release of Java: " + other.getMessage());
            }
        });
    }
}
