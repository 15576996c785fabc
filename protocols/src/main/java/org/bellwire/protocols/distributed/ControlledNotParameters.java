package org.bellwire.protocols.distributed;

import org.bellwire.protocols.application.RequestTerms;

/**
 * A controlled-not between data qubits of two nodes.
 *
 * @param terms the pair to use, and when; the responder has the target
 * @param controlSlot data memory of the control
 * @param targetSlot data memory of the target
 * @param control state that the control begins in
 * @param target state that the target begins in
 */
public record ControlledNotParameters(
        RequestTerms terms, int controlSlot, int targetSlot, InputState control, InputState target) {}
