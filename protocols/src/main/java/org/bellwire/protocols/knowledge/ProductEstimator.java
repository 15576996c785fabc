package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.state.BellWeights;

/**
 * The peer's label arithmetic for ket vectors: storage costs nothing until the cutoff, a swap multiplies,
 * <i>F</i> = <i>F</i>₁ <i>F</i>₂ <i>d</i>, and purification follows BBPSSW on Werner states
 * (Bennett et al., PRL 76, 722 (1996)).
 *
 * <p>The rival is {@link WernerEstimator}, which is what two Werner pairs really give. The product underrates:
 * 0.9 and 0.8 swap to 0.72&thinsp;<i>d</i> here and to 0.7267 there.
 *
 * @param degradation factor <i>d</i> of each swap, 0 to 1
 */
public record ProductEstimator(double degradation) implements FidelityEstimator {

    /** The factor that the peer uses when a router's template says nothing. */
    public static final double STANDARD_DEGRADATION = 0.95;

    @Override
    public BellWeights aged(BellWeights pair, long span) {
        return pair;
    }

    @Override
    public BellWeights swapped(BellWeights left, BellWeights right) {
        return BellWeights.werner(left.i() * right.i() * degradation);
    }

    @Override
    public BellWeights purified(BellWeights keptPair, BellWeights sacrificedPair) {
        double kept = keptPair.i();
        double sacrificed = sacrificedPair.i();
        double k = (1 - kept) / 3;
        double s = (1 - sacrificed) / 3;
        double success = (kept + k) * (sacrificed + s) + 4 * k * s;
        return BellWeights.werner((kept * sacrificed + k * s) / success);
    }
}
