package org.bellwire.scenarios.sampling;

import org.bellwire.scenarios.sampling.random.Philox;
import org.bellwire.scenarios.sampling.random.PortableMath;

/**
 * The luck of the trials of a batch, one after the other: prescribed numbers first, then those of the counter. The uncertain parameters take
 * the first ones.
 *
 * <p>Not safe for use by several threads at once; each takes its own.
 */
public final class CounterDraws implements Draws {
    private static final double[] POWERS = PortableMath.powersOfHalf();

    private final Laws laws;
    private final Batch batch;
    private final long[] words = new long[2];
    private final double[] parameters;
    private long trial;
    private boolean mirrored;
    private int coordinate;
    private int draw;
    private int block;
    private double logWeight;

    public CounterDraws(Laws laws, Batch batch) {
        this.laws = laws;
        this.batch = batch;
        this.parameters = new double[laws.size()];
    }

    /**
     * Goes to a trial.
     *
     * @param index in the batch
     */
    public void begin(int index) {
        long number = batch.first() + index;
        boolean paired = batch.pairing() == Batch.Pairing.MIRRORED;
        trial = paired ? number >> 1 : number;
        mirrored = paired && (number & 1) == 1;
        coordinate = index * batch.given();
        draw = 0;
        block = -1;
        logWeight = 0;
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = laws.at(i, uniform());
        }
    }

    /** Logarithm of the trial's own law over the tilted one, so far. */
    public double logWeight() {
        return logWeight;
    }

    /** The values of the uncertain parameters of this trial. */
    public double[] parameters() {
        return parameters;
    }

    @Override
    public double parameter(int index) {
        return parameters[index];
    }

    @Override
    public double uniform() {
        return PortableMath.uniform(next());
    }

    @Override
    public boolean chance(double probability) {
        double tilted = batch.tilt().ofCoin(probability);
        boolean success = uniform() < batch.tilt().drawnCoin(probability);
        if (tilted != probability) {
            logWeight += success ? Math.log(probability / tilted) : Math.log((1 - probability) / (1 - tilted));
        }
        return success;
    }

    @Override
    public double attempts(double probability) {
        double tilted = batch.tilt().ofAttempt(probability);
        double inverse = 1 / Math.log1p(-batch.tilt().drawnAttempt(probability));
        double count = PortableMath.attempts(next(), inverse, POWERS);
        if (tilted != probability) {
            logWeight +=
                    Math.log(probability / tilted) + (count - 1) * (Math.log1p(-probability) - Math.log1p(-tilted));
        }
        return count;
    }

    // The next uniform number, in units of 2^-53.
    private long next() {
        int number = draw++;
        long odd;
        if (number < batch.given()) {
            odd = PortableMath.odd(batch.coordinates()[coordinate + number]);
        } else {
            int wanted = number >> 1;
            if (wanted != block) {
                Philox.words(batch.seed(), trial, wanted, words);
                block = wanted;
            }
            odd = PortableMath.odd(words[number & 1]);
        }
        return mirrored ? (1L << 53) - odd : odd;
    }
}
