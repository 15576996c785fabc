package org.bellwire.topologies.assembly;

import java.util.List;

/** A network that is described well but can not be simulated here; says why. */
public final class UnsupportedNetworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> objections;

    UnsupportedNetworkException(List<String> objections) {
        super(String.join("\n", objections));
        this.objections = List.copyOf(objections);
    }

    /** A sentence each. */
    public List<String> objections() {
        return objections;
    }
}
