package org.bellwire.scenarios.sampling;

/** A sampler or device that can do nothing for a study. The message says why, and what would help. */
public final class UnsuitableStudyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsuitableStudyException(String reason) {
        super(reason);
    }
}
