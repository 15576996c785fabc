package org.bellwire.scenarios.sampling.device.aparapi;

/** {@code threads}: Aparapi, on a pool of threads of this process. */
public final class ThreadsDevice extends AparapiDevice {
    public ThreadsDevice() {
        super(AparapiKind.THREADS, Precision.DOUBLE);
    }

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public String description() {
        return "Aparapi, on a pool of threads of this process";
    }
}
