package org.bellwire.hardware.excitation;

import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.Interference;
import org.bellwire.hardware.state.fock.Povm;

/**
 * A beam splitter between two arms, and a threshold detector behind each port. Exactly one click is a herald.
 *
 * @param firstArm probability in [0, 1] that a photon comes through the first arm
 * @param secondArm through the second arm
 * @param firstDetector efficiency in [0, 1] of the detector whose click means a sum of amplitudes
 * @param secondDetector of the one whose click means a difference
 * @param dark probability in [0, 1] of a click without a photon, of each detector
 * @param overlap nu of the light of the two arms, in [0, 1]; amplitude, so that the visibility of photons is nu squared
 */
public record SplitterStation(
        double firstArm, double secondArm, double firstDetector, double secondDetector, double dark, double overlap) {

    /** With two arms alike and two detectors alike. */
    public static SplitterStation even(double arm, double detector, double dark, double overlap) {
        return new SplitterStation(arm, arm, detector, detector, dark, overlap);
    }

    /**
     * What heralds leave of light.
     *
     * @param light of four modes, of which the two that are not measured belong to the nodes, the first node's first
     * @param first mode that goes into the first arm
     * @param second mode that goes into the second arm
     */
    public SharedExcitation measure(FockDensity light, int first, int second) {
        // Losses that both arms have in common may as well be the detectors'; only the rest costs an operation.
        double common = Math.max(firstArm, secondArm);
        FockDensity arriving = common == 0
                ? light
                : light.afterLoss(1 - firstArm / common, first).afterLoss(1 - secondArm / common, second);
        Povm povm = new Interference(
                        light.truncation(), common * firstDetector, common * secondDetector, dark, overlap, 0)
                .povm();
        return new SharedExcitation(
                arriving.given(povm.elements().get(1), first, second),
                arriving.given(povm.elements().get(2), first, second));
    }
}
