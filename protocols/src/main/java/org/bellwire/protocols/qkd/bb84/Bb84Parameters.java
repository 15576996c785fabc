package org.bellwire.protocols.qkd.bb84;

import java.util.Optional;
import org.bellwire.protocols.qkd.distill.Distillation;

/**
 * What two ends agree on.
 *
 * @param trainPulses pulses after which the receiver announces its clicks, at least 1
 * @param zShare probability in (0, 1) that an end chooses Z; one half makes key of both bases, else that of the likelier one,
 *     and the other is compared
 * @param blockBits sifted bits, at least, that are distilled together; a block ends with a train
 * @param keyBits length of a key
 * @param distillation absent to take sifted bits as they are
 */
public record Bb84Parameters(
        long trainPulses, double zShare, int blockBits, int keyBits, Optional<Distillation> distillation) {
    public Bb84Parameters {
        require(trainPulses >= 1, "pulses of a train", trainPulses);
        require(blockBits >= 1, "bits of a block", blockBits);
        require(keyBits >= 1, "bits of a key", keyBits);
        if (!(zShare > 0 && zShare < 1)) {
            throw new IllegalArgumentException("share of basis Z " + zShare + " must lie between 0 and 1");
        }
    }

    private static void require(boolean holds, String what, long value) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + value + "; at least 1");
        }
    }

    /**
     * Sifted keys, as SeQUeNCe has them: trains of keyBits / mu pulses, both bases alike.
     *
     * @param mean mu, photons a pulse
     */
    public static Bb84Parameters sifted(int keyBits, double mean) {
        return new Bb84Parameters(Math.max(1, Math.round(keyBits / mean)), 0.5, keyBits, keyBits, Optional.empty());
    }
}
