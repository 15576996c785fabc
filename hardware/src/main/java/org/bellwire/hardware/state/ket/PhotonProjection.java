package org.bellwire.hardware.state.ket;

import org.bellwire.hardware.state.Emission;
import umontreal.ssj.rng.RandomStream;

/** Projects two memories on having emitted none, both, or one photon that nobody can trace to its memory. */
final class PhotonProjection {
    private static final double NEGLIGIBLE = 1e-12;

    private PhotonProjection() {}

    static Emission of(KetQubit a, KetQubit b, boolean wasPair, RandomStream s) {
        double onlyA = jointProbability(a, true, b, false);
        double onlyB = jointProbability(a, false, b, true);
        double both = jointProbability(a, true, b, true);
        double u = s.nextDouble();
        if (u < onlyA + onlyB) {
            projectOnOne(a, b, onlyA, onlyB);
            boolean fromA = s.nextDouble() * (onlyA + onlyB) < onlyA;
            return new Emission(fromA, !fromA, wasPair);
        }
        boolean emitted = u < onlyA + onlyB + both;
        a.register().release(a, emitted);
        b.register().release(b, emitted);
        return new Emission(emitted, emitted, wasPair);
    }

    private static double jointProbability(KetQubit a, boolean aIsOne, KetQubit b, boolean bIsOne) {
        int maskA = 1 << a.position();
        int maskB = 1 << b.position();
        int patternA = aIsOne ? maskA : 0;
        int patternB = bIsOne ? maskB : 0;
        return a.register() == b.register()
                ? a.register().vector().probability(maskA | maskB, patternA | patternB)
                : a.register().vector().probability(maskA, patternA)
                        * b.register().vector().probability(maskB, patternB);
    }

    private static void projectOnOne(KetQubit a, KetQubit b, double onlyA, double onlyB) {
        if (onlyA < NEGLIGIBLE || onlyB < NEGLIGIBLE) {
            a.register().release(a, onlyA > onlyB);
            b.register().release(b, onlyB > onlyA);
        } else {
            a.register().absorb(b.register());
            a.register().vector().projectOnUnequal(a.position(), b.position());
        }
    }
}
