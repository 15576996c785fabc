package org.bellwire.topologies.description;

import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.kernel.time.Picoseconds;

/**
 * A way for messages, one direction.
 *
 * @param name         unique among the nodes and channels of the network
 * @param from         sending node
 * @param to           receiving node
 * @param delay        classical latency in ps, not negative
 * @param lengthMetres m, not negative; kept for the record, the delay is what counts
 */
public record ClassicalChannelDescription(String name, String from, String to, long delay, double lengthMetres) {

    /** Length of a channel of which nothing is said, m. */
    public static final double STANDARD_LENGTH = 1000;

    public ClassicalChannelDescription {
        if (delay < 0) {
            throw new IllegalArgumentException(
                    "classical channel " + name + " has a delay of " + delay + " ps; it must not be negative");
        }
    }

    /** Delay of light in glass over a length, ps, halves to even. */
    public static long delayOver(double lengthMetres) {
        return Picoseconds.round(lengthMetres / FiberParameters.LIGHT_SPEED);
    }

    public ClassicalChannelDescription withDelay(long changed) {
        return new ClassicalChannelDescription(name, from, to, changed, lengthMetres);
    }
}
