package org.bellwire.protocols.entanglement;

import java.util.OptionalInt;

/**
 * What a protocol asks of the partner it looks for on another node. A record that could go on a wire; the waiting
 * protocols of the other node decide whether they meet it.
 */
public interface Criterion {

    /** The slot that the partner must hold, when the asker knows it. */
    default OptionalInt slot() {
        return OptionalInt.empty();
    }
}
