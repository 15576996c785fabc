package org.bellwire.protocols.distributed;

import org.bellwire.protocols.message.ApplicationId;

/**
 * Names one operation of an application: a state teleported, a gate, a shared state.
 *
 * @param serial number among the application's operations, from 0
 */
public record OperationId(ApplicationId application, long serial) {

    @Override
    public String toString() {
        return application + "#" + serial;
    }
}
