package org.bellwire.protocols.qkd.exchange;

import java.util.OptionalLong;

/**
 * What a relay is to do.
 *
 * @param links how the keys of each link are made, and when; its number of keys is that of the path
 * @param buffer keys of a link that wait at most, at least 1
 * @param interval a key is wanted each time it has passed, ps; absent when a key is wanted as soon as there is one of the first link
 */
public record RelayTerms(PulseTerms links, int buffer, OptionalLong interval) {
    public RelayTerms {
        if (buffer < 1) {
            throw new IllegalArgumentException("a buffer of " + buffer + " keys; at least 1");
        }
        if (interval.isPresent() && interval.getAsLong() < 1) {
            throw new IllegalArgumentException("interval of " + interval.getAsLong() + " ps; at least 1");
        }
    }
}
