package org.bellwire.protocols.qkd.distill;

import org.bellwire.protocols.qkd.rate.Security;

/**
 * How sifted bits become secret ones.
 *
 * @param sampleShare share in (0, 1) of the bits that could be key which are compared in the clear
 * @param security how sure the ends want to be
 * @param authenticationBits secret bits that each block gives back for the tags of its messages, not negative: one tag of the
 *     whole talk in each direction (Wegman and Carter), each encrypted with bits that are used once
 */
public record Distillation(double sampleShare, Security security, int authenticationBits) {
    public Distillation {
        if (!(sampleShare > 0 && sampleShare < 1)) {
            throw new IllegalArgumentException("sample share " + sampleShare + " must lie between 0 and 1");
        }
        if (authenticationBits < 0) {
            throw new IllegalArgumentException(authenticationBits + " bits of authentication; at least 0");
        }
    }
}
