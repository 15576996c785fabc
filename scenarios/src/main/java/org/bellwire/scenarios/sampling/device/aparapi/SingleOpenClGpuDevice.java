package org.bellwire.scenarios.sampling.device.aparapi;

/** {@code gpu_single}: OpenCL on a graphics processor. */
public final class SingleOpenClGpuDevice extends AparapiDevice {
    public SingleOpenClGpuDevice() {
        super(AparapiKind.GPU, Precision.SINGLE);
    }

    @Override
    public String name() {
        return "gpu_single";
    }

    @Override
    public String description() {
        return "OpenCL on a graphics processor, in single precision";
    }
}
