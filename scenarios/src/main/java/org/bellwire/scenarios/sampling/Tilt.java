package org.bellwire.scenarios.sampling;

/**
 * Other probabilities than a model's own, for importance sampling: those of attempts are multiplied, those of failing coins too. A trial then
 * carries the logarithm of the ratio of both laws.
 *
 * @param attempts factor of the success probability of attempts, above 0; the result is kept below 1
 * @param coins factor of the probability that a coin fails (1 - p), not negative; a failure is at most brought halfway to certainty, as trials that
 *     go on until a coin succeeds would not end
 * @param drawn which of the two laws the trials follow
 */
public record Tilt(double attempts, double coins, Drawn drawn) {
    /** The model's own law, and no other to compare it with. */
    public static final Tilt NONE = new Tilt(1, 1, Drawn.OWN);

    private static final double MOST = 0.999999;

    /** A law that luck follows. */
    public enum Drawn {
        /** The tilted one. */
        TILTED,
        /** The model's own; the tilted one is compared with it all the same. */
        OWN
    }

    public boolean isNone() {
        return attempts == 1 && coins == 1;
    }

    /** The same comparison over trials of the model's own law. */
    public Tilt ofOwnTrials() {
        return new Tilt(attempts, coins, Drawn.OWN);
    }

    /** The tilted probability of a successful attempt. */
    public double ofAttempt(double probability) {
        return attempts == 1 || probability >= 1 ? probability : Math.min(MOST, probability * attempts);
    }

    /** The tilted probability of a coin. */
    public double ofCoin(double probability) {
        return coins == 1 || probability >= 1 || probability <= 0
                ? probability
                : 1 - Math.min(1 - probability / 2, (1 - probability) * coins);
    }

    /** The probability of a successful attempt that trials follow. */
    public double drawnAttempt(double probability) {
        return drawn == Drawn.OWN ? probability : ofAttempt(probability);
    }

    /** The probability of a coin that trials follow. */
    public double drawnCoin(double probability) {
        return drawn == Drawn.OWN ? probability : ofCoin(probability);
    }
}
