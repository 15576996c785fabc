package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.KeyResult;

/** Bits of keys a second, over all applications that make keys. Secret bits where they are distilled, sifted ones where they are not. */
public final class KeyRate extends KeyMetric {
    public KeyRate() {
        super("key_rate", "bit/s", "bits of keys per second of each application that makes keys", KeyResult::rate);
    }
}
