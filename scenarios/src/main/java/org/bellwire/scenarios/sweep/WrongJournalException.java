package org.bellwire.scenarios.sweep;

import java.io.IOException;

/** A journal can not be used for this sweep; the message says why. */
public final class WrongJournalException extends IOException {
    private static final long serialVersionUID = 1L;

    WrongJournalException(String message) {
        super(message);
    }
}
