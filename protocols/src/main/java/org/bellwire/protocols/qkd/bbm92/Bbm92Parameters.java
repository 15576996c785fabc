package org.bellwire.protocols.qkd.bbm92;

import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.qkd.distill.Distillation;

/**
 * What two ends agree on.
 *
 * @param terms of the pairs, as seen by the initiator
 * @param zShare probability in (0, 1) that an end measures Z
 * @param blockBits sifted bits that are distilled together, at least 1
 * @param keyBits length of a key, at least 1
 * @param keys so many are wanted; absent without a limit
 * @param distillation absent to take sifted bits as they are
 */
public record Bbm92Parameters(
        RequestTerms terms,
        double zShare,
        int blockBits,
        int keyBits,
        OptionalLong keys,
        Optional<Distillation> distillation) {
    public Bbm92Parameters {
        if (!(zShare > 0 && zShare < 1)) {
            throw new IllegalArgumentException("share of basis Z " + zShare + " must lie between 0 and 1");
        }
        if (blockBits < 1 || keyBits < 1 || keys.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "blocks of " + blockBits + " bits, keys of " + keyBits + " bits; at least 1 of each");
        }
    }
}
