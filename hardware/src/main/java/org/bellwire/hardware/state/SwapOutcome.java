package org.bellwire.hardware.state;

/**
 * The two bits that a Bell-state measurement reports (controlled-not left to right, Hadamard left, both measured).
 *
 * @param bit read on the right qubit: the far end needs an X
 * @param phase read on the left qubit: the far end needs a Z
 */
public record SwapOutcome(boolean bit, boolean phase) {

    /** What turns the joined pair into Phi+ when both pairs were Phi+. */
    public Pauli correction() {
        return Pauli.of(bit, phase);
    }
}
