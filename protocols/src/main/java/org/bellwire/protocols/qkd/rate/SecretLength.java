package org.bellwire.protocols.qkd.rate;

import java.util.List;

/**
 * Secret bits in a corrected block: over the bases that make key, kept bits times the share of single photons times 1 - h(phase
 * error), less what was disclosed and what the proof costs. Bits of one basis have the error rate of the other as their phase
 * error. With decoys after Lim, Curty, Walenta, Xu, Zbinden, Phys. Rev. A 89, 022307 (2014).
 *
 * @param photons what the source tells of single photons
 * @param security how sure the ends want to be
 */
public record SecretLength(SinglePhotons photons, Security security) {

    /**
     * Whole bits, at least 0.
     *
     * @param counts by basis, then by kind of pulse
     * @param kept bits of the block from each basis, 0 where the basis makes no key
     * @param disclosed bits told during error correction
     */
    public int of(List<List<SiftedCount>> counts, List<Integer> kept, double disclosed) {
        double length = -disclosed - security.overhead();
        for (int basis = 0; basis < counts.size(); basis++) {
            length += secret(kept.get(basis), counts.get(basis), counts.get(1 - basis));
        }
        return (int) Math.max(0, Math.floor(length));
    }

    private double secret(int kept, List<SiftedCount> own, List<SiftedCount> other) {
        if (kept == 0) {
            return 0;
        }
        SinglePhotons.Bound here = photons.of(own, security.countDeviation(sifted(own)));
        SinglePhotons.Bound there = photons.of(other, security.countDeviation(sifted(other)));
        double singles = kept * here.share();
        double compared = other.get(0).compared() * there.share();
        double phase = there.errorRate() + security.errorDeviation(singles, compared);
        return singles * (1 - BinaryEntropy.of(Math.min(0.5, phase)));
    }

    private static double sifted(List<SiftedCount> kinds) {
        return kinds.stream().mapToLong(SiftedCount::sifted).sum();
    }
}
