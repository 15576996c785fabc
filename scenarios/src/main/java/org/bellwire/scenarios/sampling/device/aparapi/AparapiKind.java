package org.bellwire.scenarios.sampling.device.aparapi;

import java.util.Optional;

/** Where kernels run. */
enum AparapiKind {
    THREADS,
    CPU,
    GPU;

    private static final String VARIABLE = "POCL_SIGFPE_HANDLER";

    /**
     * What would go wrong if this kind were used in this process. PoCL, an OpenCL driver, takes over the signal by which Java learns of integer
     * divisions by zero, unless an environment variable forbids it from the start.
     */
    Optional<String> danger() {
        return "0".equals(System.getenv(VARIABLE))
                ? Optional.empty()
                : Optional.of("the environment variable " + VARIABLE
                        + " is not 0, as the launcher sets it; without it an OpenCL driver may break Java");
    }
}
