package org.bellwire.scenarios.sampling;

/** A device gave up: its driver, its memory, or the building of its program. */
public final class DeviceFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeviceFailedException(String reason) {
        super(reason);
    }

    public DeviceFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
