package org.bellwire.protocols.qkd.key;

import java.util.List;
import org.bellwire.kernel.observe.Observation;

/**
 * An application has begun to make keys.
 *
 * @param instant when, ps
 * @param exchange its name; what belongs to it has this name, or begins with it and a period
 * @param application kind of application
 * @param path names of the nodes from one end to the other
 * @param keyBits length of a key
 * @param most keys that are wanted; {@link Long#MAX_VALUE} without a limit
 */
public record ExchangeBegun(
        long instant, String exchange, String application, List<String> path, int keyBits, long most)
        implements Observation {
    public ExchangeBegun {
        path = List.copyOf(path);
    }
}
