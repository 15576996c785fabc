package org.bellwire.scenarios.sampling.device.aparapi;

/** {@code cpu_single}: OpenCL on the processor. */
public final class SingleOpenClCpuDevice extends AparapiDevice {
    public SingleOpenClCpuDevice() {
        super(AparapiKind.CPU, Precision.SINGLE);
    }

    @Override
    public String name() {
        return "cpu_single";
    }

    @Override
    public String description() {
        return "OpenCL on the processor, in single precision";
    }
}
