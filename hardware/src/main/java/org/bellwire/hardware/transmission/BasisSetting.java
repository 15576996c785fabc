package org.bellwire.hardware.transmission;

/** Chooses the basis in which a receiver measures a pulse. */
@FunctionalInterface
public interface BasisSetting {

    /**
     * 0 for Z, 1 for X.
     *
     * @param pulse its number, from 0
     */
    int basis(long pulse);
}
