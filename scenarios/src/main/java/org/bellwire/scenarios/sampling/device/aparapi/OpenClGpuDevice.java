package org.bellwire.scenarios.sampling.device.aparapi;

/** {@code gpu}: OpenCL on a graphics processor. */
public final class OpenClGpuDevice extends AparapiDevice {
    public OpenClGpuDevice() {
        super(AparapiKind.GPU, Precision.DOUBLE);
    }

    @Override
    public String name() {
        return "gpu";
    }

    @Override
    public String description() {
        return "OpenCL on a graphics processor";
    }
}
