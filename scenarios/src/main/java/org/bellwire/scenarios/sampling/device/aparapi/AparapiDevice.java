package org.bellwire.scenarios.sampling.device.aparapi;

import java.util.Optional;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.DeviceFailedException;
import org.bellwire.scenarios.sampling.TrialModel;
import org.bellwire.scenarios.sampling.chain.RepeaterChain;

/** A kind of device behind Aparapi. */
abstract class AparapiDevice implements Device {
    private final AparapiKind kind;
    private final Precision precision;

    AparapiDevice(AparapiKind kind, Precision precision) {
        this.kind = kind;
        this.precision = precision;
    }

    @Override
    public Precision precision() {
        return precision;
    }

    @Override
    public Optional<String> absence() {
        Optional<String> danger = kind.danger();
        if (danger.isPresent()) {
            return danger;
        }
        try {
            return AparapiWorker.isThere(kind) ? Optional.empty() : Optional.of("no OpenCL device of this kind");
        } catch (LinkageError | DeviceFailedException failure) {
            return Optional.of("Aparapi can not be loaded: " + failure.getMessage());
        }
    }

    @Override
    public Optional<String> objection(TrialModel model) {
        if (!(model instanceof RepeaterChain chain)) {
            return Optional.of("only repeater_chain and link have kernels; 'java' runs every model");
        }
        return chain.isOrdered() || precision == Precision.DOUBLE
                ? Optional.empty()
                : Optional.of("single precision has no kernel for swapping as soon as possible");
    }

    @Override
    public String hardware() {
        return AparapiWorker.described(kind, precision);
    }

    @Override
    public Worker open(TrialModel model, int threads) {
        return AparapiWorker.open(kind, precision, (RepeaterChain) model, threads);
    }
}
