package org.bellwire.protocols.application;

/** A program on one node that asks the network for pairs. */
public interface Application {

    /** Begins; called once, before the first event. */
    void start();
}
