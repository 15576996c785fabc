package org.bellwire.protocols.qkd.exchange;

import java.util.OptionalLong;
import org.bellwire.protocols.qkd.bb84.Bb84Parameters;

/**
 * When keys are wanted, and how they are made.
 *
 * @param start first pulses are announced then, ps
 * @param end pulses end then, ps; absent without a limit
 * @param keys so many are wanted, at least 1; absent without a limit
 */
public record ExchangeTerms(long start, OptionalLong end, OptionalLong keys, Bb84Parameters parameters) {
    public ExchangeTerms {
        if (end.isPresent() && end.getAsLong() <= start) {
            throw new IllegalArgumentException(
                    "end (" + end.getAsLong() + " ps) must come after start (" + start + " ps)");
        }
        if (keys.isPresent() && keys.getAsLong() < 1) {
            throw new IllegalArgumentException(keys.getAsLong() + " keys; at least 1");
        }
    }

    long most() {
        return keys.orElse(Long.MAX_VALUE);
    }
}
