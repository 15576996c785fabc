package org.bellwire.hardware.absorptive;

/** How an absorptive memory gives back what it holds. */
public enum Release {
    /** By itself, when the comb rephases: one comb period after absorption, first in first out. */
    COMB,
    /** On demand: the excitation waits as a spin wave. First in, first out. */
    SPIN_WAVE,
    /** On demand, with the control pulses reversed: last in, first out. */
    SPIN_WAVE_REVERSED
}
