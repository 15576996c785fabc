package org.bellwire.hardware.state;

/**
 * What two excited memories emitted together.
 *
 * @param fromFirst the first one's photon exists
 * @param fromSecond the second one's photon exists
 * @param wasPair the two memories shared one pair before
 */
public record Emission(boolean fromFirst, boolean fromSecond, boolean wasPair) {

    public boolean isSinglePhoton() {
        return fromFirst != fromSecond;
    }
}
