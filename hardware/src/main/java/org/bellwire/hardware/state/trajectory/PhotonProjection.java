package org.bellwire.hardware.state.trajectory;

import org.bellwire.hardware.state.Emission;
import umontreal.ssj.rng.RandomStream;

/** Projects two memories on having emitted none, both, or one photon that nobody can trace to its memory. */
final class PhotonProjection {
    private static final double NEGLIGIBLE = 1e-12;

    private PhotonProjection() {}

    static Emission of(TrajectoryQubit a, TrajectoryQubit b, boolean wasPair, RandomStream s) {
        double onlyA = a.probability(true, b, false);
        double onlyB = a.probability(false, b, true);
        double both = a.probability(true, b, true);
        double u = s.nextDouble();
        if (u < onlyA + onlyB) {
            projectOnOne(a, b, onlyA, onlyB);
            boolean fromA = s.nextDouble() * (onlyA + onlyB) < onlyA;
            return new Emission(fromA, !fromA, wasPair);
        }
        boolean emitted = u < onlyA + onlyB + both;
        a.becomeBit(emitted);
        b.becomeBit(emitted);
        return new Emission(emitted, emitted, wasPair);
    }

    private static void projectOnOne(TrajectoryQubit a, TrajectoryQubit b, double onlyA, double onlyB) {
        if (onlyA < NEGLIGIBLE || onlyB < NEGLIGIBLE) {
            a.becomeBit(onlyA > onlyB);
            b.becomeBit(onlyB > onlyA);
        } else {
            a.projectOnUnequal(b);
        }
    }
}
