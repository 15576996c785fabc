package org.bellwire.protocols.qkd.rate;

/**
 * Asymptotic key of a pair whose state is diagonal in the Bell basis, in bits per sifted pair; multiply by the share of pairs
 * that sifting keeps. Correction of errors is at the Shannon limit. Reference: Scarani et al., Rev. Mod. Phys. 81, 1301 (2009).
 *
 * @param phiPlus weight of Phi+, the wanted state
 * @param phiMinus weight of Phi-, a phase error
 * @param psiPlus weight of Psi+, a bit error
 * @param psiMinus weight of Psi-, both errors
 */
public record BellDiagonalKey(double phiPlus, double phiMinus, double psiPlus, double psiMinus) {
    private static final double TOLERANCE = 1e-9;

    public BellDiagonalKey {
        boolean positive = phiPlus >= 0 && phiMinus >= 0 && psiPlus >= 0 && psiMinus >= 0;
        if (!(positive && Math.abs(phiPlus + phiMinus + psiPlus + psiMinus - 1) < TOLERANCE)) {
            throw new IllegalArgumentException("Bell-state weights " + phiPlus + ", " + phiMinus + ", " + psiPlus + ", "
                    + psiMinus + " must not be negative and must sum to 1");
        }
    }

    /**
     * The Werner state of a fidelity.
     *
     * @param fidelity F = (1 + 3 w) / 4, in [0, 1]; w is the weight of the pure state in the rival convention
     */
    public static BellDiagonalKey werner(double fidelity) {
        double other = (1 - fidelity) / 3;
        return new BellDiagonalKey(fidelity, other, other, other);
    }

    /** Error rate where both measure Z. */
    public double bitError() {
        return psiPlus + psiMinus;
    }

    /** Error rate where both measure X. */
    public double phaseError() {
        return phiMinus + psiMinus;
    }

    /** BB84 and BBM92: max(0, 1 - h(e_z) - h(e_x)). */
    public double bb84() {
        return Math.max(0, 1 - BinaryEntropy.of(bitError()) - BinaryEntropy.of(phaseError()));
    }

    /** Six states, and one-way hashing of the pairs: max(0, 1 - H(weights)). */
    public double sixState() {
        double entropy = BinaryEntropy.term(phiPlus)
                + BinaryEntropy.term(phiMinus)
                + BinaryEntropy.term(psiPlus)
                + BinaryEntropy.term(psiMinus);
        return Math.max(0, 1 - entropy);
    }

    /**
     * The largest value S of the Bell test by Clauser, Horne, Shimony and Holt that measurements on such pairs can reach, which E91
     * looks at in place of the error rate: 2 sqrt(a^2 + b^2), a and b the two largest of |1 - 2e| for the errors in Z, X and Y. No local
     * model goes beyond 2; Phi+ reaches 2 sqrt 2. Reference: Horodecki, Phys. Lett. A 200, 340 (1995).
     */
    public double chsh() {
        double z = Math.abs(1 - 2 * bitError());
        double x = Math.abs(1 - 2 * phaseError());
        double y = Math.abs(1 - 2 * (phiMinus + psiPlus));
        double least = Math.min(z, Math.min(x, y));
        return 2 * Math.sqrt(z * z + x * x + y * y - least * least);
    }
}
