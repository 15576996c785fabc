package org.bellwire.scenarios.metric;

import org.bellwire.kernel.statistics.RatioSample.Unit;

/** Sifted bits a second, those that are compared later among them. */
public final class SiftedRate extends KeyMetric {
    public SiftedRate() {
        super(
                "sifted_rate",
                "bit/s",
                "sifted bits per second of each application that counts them",
                result -> result.sifted().stream()
                        .mapToObj(bits -> new Unit(bits, result.seconds()))
                        .toList());
    }
}
