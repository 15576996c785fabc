package org.bellwire.topologies.description;

import java.util.OptionalLong;
import org.bellwire.hardware.transmission.PulseHardware;

/**
 * A node that sends and receives weak pulses, a file's {@code QKDNode}.
 *
 * @param name unique in the network
 * @param seed see {@link NodeDescription#seed()}
 * @param hardware its source and its receiver
 */
public record KeyNodeDescription(String name, OptionalLong seed, PulseHardware hardware) implements NodeDescription {

    public KeyNodeDescription withHardware(PulseHardware changed) {
        return new KeyNodeDescription(name, seed, changed);
    }
}
