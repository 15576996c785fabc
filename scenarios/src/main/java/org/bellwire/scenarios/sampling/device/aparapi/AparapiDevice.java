package org.bellwire.scenarios.sampling.device.aparapi;

import java.util.Optional;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.DeviceFailedException;
import org.bellwire.scenarios.sampling.TrialModel;
import org.bellwire.scenarios.sampling.chain.RepeaterChain;

/** A kind of device behind Aparapi. */
abstract class AparapiDevice implements Device {
    private final AparapiKind kind;

    AparapiDevice(AparapiKind kind) {
        this.kind = kind;
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
        return model instanceof RepeaterChain
                ? Optional.empty()
                : Optional.of("only repeater_chain and link have kernels; 'java' runs every model");
    }

    @Override
    public String hardware() {
        return AparapiWorker.described(kind);
    }

    @Override
    public Worker open(TrialModel model, int threads) {
        return AparapiWorker.open(kind, (RepeaterChain) model, threads);
    }
}
