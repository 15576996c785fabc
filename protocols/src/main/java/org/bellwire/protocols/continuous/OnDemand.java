package org.bellwire.protocols.continuous;

import org.bellwire.hardware.address.NodeId;

/** Nothing is made ahead of requests. */
public final class OnDemand implements ContinuousGeneration {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public String description() {
        return "pairs are made on demand alone";
    }

    @Override
    public boolean makesPairs() {
        return false;
    }

    @Override
    public ContinuousProtocol on(ContinuousHost host) {
        return new ContinuousProtocol() {
            @Override
            public void start() {}

            @Override
            public void receive(NodeId from, ContinuousMessage message) {
                throw new IllegalStateException(host.self().name() + " has no use for " + message);
            }
        };
    }
}
