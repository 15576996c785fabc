package org.bellwire.hardware.memory;

import org.bellwire.hardware.state.BellState;

/** What only nature knows about two memories. For metrics and tests; no protocol may ask. Asking changes nothing. */
public final class Truth {
    private Truth() {}

    /** Overlap of two memories, of whatever nodes, with a Bell state. */
    public static double fidelity(Memory a, Memory b, BellState target) {
        return a.states().fidelity(a.qubit(), b.qubit(), target, a.timeline().now());
    }

    /** Whether the two share a pair. */
    public static boolean isPair(Memory a, Memory b) {
        return a.states().isPair(a.qubit(), b.qubit());
    }
}
