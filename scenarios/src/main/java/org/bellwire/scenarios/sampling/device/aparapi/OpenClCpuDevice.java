package org.bellwire.scenarios.sampling.device.aparapi;

/** {@code cpu}: OpenCL on the processor. */
public final class OpenClCpuDevice extends AparapiDevice {
    public OpenClCpuDevice() {
        super(AparapiKind.CPU, Precision.DOUBLE);
    }

    @Override
    public String name() {
        return "cpu";
    }

    @Override
    public String description() {
        return "OpenCL on the processor";
    }
}
