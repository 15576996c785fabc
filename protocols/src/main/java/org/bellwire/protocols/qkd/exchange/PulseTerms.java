package org.bellwire.protocols.qkd.exchange;

import java.util.List;
import org.bellwire.hardware.source.PulseKind;

/**
 * An exchange by weak pulses.
 *
 * @param exchange when keys are wanted, and how they are made
 * @param kinds of pulses, signal first
 */
public record PulseTerms(ExchangeTerms exchange, List<PulseKind> kinds) {
    public PulseTerms {
        kinds = List.copyOf(kinds);
    }
}
