package org.bellwire.scenarios.run;

/** A scenario whose network can not be built. Nothing was run. */
public final class ScenarioRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScenarioRefusedException(RuntimeException reason) {
        super(reason.getMessage(), reason);
    }
}
