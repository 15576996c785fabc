package org.bellwire.protocols.entanglement;

/** Whether purification makes Werner states of the pairs it works on, before and after. */
public enum Twirling {
    /** Both sides apply rotations that they have agreed on, as BBPSSW asks: the estimates of Werner states hold. */
    BILATERAL,
    /** They do not, as in the reference's ket vectors: errors of one kind collect, and the true fidelity falls behind. */
    NONE
}
