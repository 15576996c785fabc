package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;

/**
 * What a successful purification by parity (controlled-nots from kept to sacrificed at both ends, equal bits) makes of two
 * Bell-diagonal pairs; with gates of survival <i>g</i> at each end, bits read right with probability <i>m</i>
 * (D&uuml;r and Briegel, arXiv 0705.4165). No twirling.
 *
 * @param success probability P of equal bits, 0 to 1
 * @param kept the pair then kept
 */
public record ParityMap(double success, BellWeights kept) {

    /** The map of two pairs, which need not be equal. */
    public static ParityMap of(BellWeights k, BellWeights s, OperationNoise noise) {
        double g = noise.gateFidelity() * noise.gateFidelity();
        double m = noise.measurementFidelity();
        double e = g * (m * m + (1 - m) * (1 - m));
        double d = g * 2 * m * (1 - m);
        double lost = (1 - g) / 8;
        double i = e * (k.i() * s.i() + k.z() * s.z()) + d * (k.i() * s.x() + k.z() * s.y()) + lost;
        double z = e * (k.i() * s.z() + k.z() * s.i()) + d * (k.i() * s.y() + k.z() * s.x()) + lost;
        double x = e * (k.x() * s.x() + k.y() * s.y()) + d * (k.x() * s.i() + k.y() * s.z()) + lost;
        double y = e * (k.x() * s.y() + k.y() * s.x()) + d * (k.x() * s.z() + k.y() * s.i()) + lost;
        double p = i + z + x + y;
        return new ParityMap(p, new BellWeights(i / p, z / p, x / p, y / p));
    }
}
