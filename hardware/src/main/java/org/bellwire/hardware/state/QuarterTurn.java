package org.bellwire.hardware.state;

/** The two quarter turns about X; the halves of a pair in Phi+ turn against each other. */
public enum QuarterTurn {
    /** exp(-i pi X / 4). */
    FORTH,
    /** exp(i pi X / 4). */
    BACK
}
