package org.bellwire.topologies.description;

import java.util.OptionalLong;
import org.bellwire.hardware.transmission.PairSourceParameters;

/**
 * A node that sends halves of entangled pairs to key nodes, a file's {@code PairSource}.
 *
 * @param name unique in the network
 * @param seed see {@link NodeDescription#seed()}
 */
public record PairSourceDescription(String name, OptionalLong seed, PairSourceParameters source)
        implements NodeDescription {

    public PairSourceDescription withSource(PairSourceParameters changed) {
        return new PairSourceDescription(name, seed, changed);
    }
}
