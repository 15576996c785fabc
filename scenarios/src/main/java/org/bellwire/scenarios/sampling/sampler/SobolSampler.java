package org.bellwire.scenarios.sampling.sampler;

import org.bellwire.kernel.random.RandomStreams;
import umontreal.ssj.hups.DigitalNetBase2;
import umontreal.ssj.hups.PointSet;
import umontreal.ssj.hups.SobolSequence;
import umontreal.ssj.rng.RandomStream;

/** {@code sobol}: Sobol points of SSJ, with a random linear scramble and a random digital shift. */
public final class SobolSampler extends PointSetSampler {
    private static final int BITS = 31;

    @Override
    public String name() {
        return "sobol";
    }

    @Override
    public String description() {
        return "scrambled Sobol points";
    }

    @Override
    PointSet points(int points, int dimensions, long seed, int randomization) {
        RandomStream stream = new RandomStreams(seed, randomization).stream("sobol", "scramble");
        DigitalNetBase2 net = new SobolSequence(Integer.numberOfTrailingZeros(points), BITS, dimensions);
        net.leftMatrixScramble(stream);
        net.addRandomShift(0, dimensions, stream);
        return net;
    }
}
