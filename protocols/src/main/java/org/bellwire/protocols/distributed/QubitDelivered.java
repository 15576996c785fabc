package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.kernel.observe.Observation;

/**
 * A node has finished its part of an operation and handed its qubit over.
 *
 * @param instant when, in ps
 * @param place which of the qubits of the operation's result it is, from 0
 * @param memory where it was
 * @param taken the qubit itself. Listeners that look into it are metrics, for which the truth is open
 */
public record QubitDelivered(long instant, OperationId operation, int place, MemoryId memory, Qubit taken)
        implements Observation {}
