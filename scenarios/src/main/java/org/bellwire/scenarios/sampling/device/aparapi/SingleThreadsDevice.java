package org.bellwire.scenarios.sampling.device.aparapi;

/** {@code threads_single}: Aparapi, on a pool of threads of this process. */
public final class SingleThreadsDevice extends AparapiDevice {
    public SingleThreadsDevice() {
        super(AparapiKind.THREADS, Precision.SINGLE);
    }

    @Override
    public String name() {
        return "threads_single";
    }

    @Override
    public String description() {
        return "Aparapi, on a pool of threads of this process, in single precision";
    }
}
