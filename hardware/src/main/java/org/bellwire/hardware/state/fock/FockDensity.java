package org.bellwire.hardware.state.fock;

import java.util.List;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.kernel.random.CounterStream;

/**
 * The mixed state of modes that hold up to N photons each. Mode 0 is the most significant digit of a row number. What a cut has
 * lost is missing from the trace: {@link #missing} says how much.
 */
public final class FockDensity {
    private static final int LARGEST_SIDE = 2048;

    private final int levels;
    private final int modes;
    private final int side;
    private final double[] re;
    private final double[] im;

    private FockDensity(int truncation, int modes) {
        levels = truncation + 1;
        this.modes = modes;
        double size = Math.pow(levels, modes);
        if (size > LARGEST_SIDE) {
            throw new RegisterTooLargeException(
                    "a Fock density matrix",
                    modes,
                    (int) (Math.log(LARGEST_SIDE) / Math.log(levels)),
                    16 * size * size,
                    "16 bytes times (N + 1)^(2 modes)",
                    "A lower truncation needs less.");
        }
        side = (int) size;
        re = new double[side * side];
        im = new double[side * side];
    }

    /** No photon in any mode. */
    public static FockDensity vacuum(int truncation, int modes) {
        FockDensity vacuum = new FockDensity(truncation, modes);
        vacuum.re[0] = 1;
        return vacuum;
    }

    /** Real amplitudes in the order of the row numbers; as many as there are rows, norm 1 but for what a cut has lost. */
    public static FockDensity pure(int truncation, int modes, double... amplitudes) {
        FockDensity pure = new FockDensity(truncation, modes);
        for (int row = 0; row < pure.side; row++) {
            for (int column = 0; column < pure.side; column++) {
                pure.re[row * pure.side + column] = amplitudes[row] * amplitudes[column];
            }
        }
        return pure;
    }

    /** A given number of photons in each mode. */
    public static FockDensity photons(int truncation, int... numbers) {
        FockDensity state = new FockDensity(truncation, numbers.length);
        int row = 0;
        for (int n : numbers) {
            row = row * state.levels + n;
        }
        state.re[row * state.side + row] = 1;
        return state;
    }

    /**
     * The light of a spontaneous parametric down-conversion: amplitude sqrt(mu/(mu+1))^n / sqrt(mu+1) of |n, n&gt;. The last, |N, N&gt;,
     * stands for all from N on, as in SeQUeNCe; the probability that this misplaces is {@link #squeezedMassAbove}.
     *
     * @param mean mu, photons in each mode, not negative
     */
    public static FockDensity squeezedVacuum(int truncation, double mean) {
        int levels = truncation + 1;
        double[] amplitudes = new double[levels * levels];
        double ratio = mean / (mean + 1);
        for (int n = 0; n < truncation; n++) {
            amplitudes[n * levels + n] = Math.sqrt(Math.pow(ratio, n) / (mean + 1));
        }
        amplitudes[levels * levels - 1] = Math.sqrt(Math.pow(ratio, truncation));
        return pure(truncation, 2, amplitudes);
    }

    /** Probability of more than N pairs in a two-mode squeezed vacuum: (mu/(1+mu))^(N+1). */
    public static double squeezedMassAbove(int truncation, double mean) {
        return Math.pow(mean / (mean + 1), truncation + 1);
    }

    /** Two independent groups of modes, this one's first. */
    public FockDensity tensor(FockDensity other) {
        FockDensity joint = new FockDensity(levels - 1, modes + other.modes);
        for (int i = 0; i < joint.re.length; i++) {
            int row = i / joint.side;
            int column = i % joint.side;
            int a = row / other.side * side + column / other.side;
            int b = row % other.side * other.side + column % other.side;
            joint.re[i] = re[a] * other.re[b] - im[a] * other.im[b];
            joint.im[i] = re[a] * other.im[b] + im[a] * other.re[b];
        }
        return joint;
    }

    public int modes() {
        return modes;
    }

    /** N, the highest photon number of a mode. */
    public int truncation() {
        return levels - 1;
    }

    public double re(int row, int column) {
        return re[row * side + column];
    }

    public double im(int row, int column) {
        return im[row * side + column];
    }

    /** Probability of the photon numbers of a row. */
    public double population(int row) {
        return re(row, row);
    }

    /** 1 less the trace: the probability that cuts have lost. */
    public double missing() {
        double trace = 0;
        for (int row = 0; row < side; row++) {
            trace += population(row);
        }
        return 1 - trace;
    }

    /** A rho A*, A being unitary or not, on these modes in this order. */
    public FockDensity after(Matrix operator, int... targets) {
        return sum(List.of(operator), targets);
    }

    /** The sum of A rho A* over the operators. */
    public FockDensity sum(List<Matrix> operators, int... targets) {
        ModeProduct product = new ModeProduct(levels, modes, targets);
        FockDensity sum = new FockDensity(levels - 1, modes);
        for (Matrix operator : operators) {
            product.addTwoSided(operator, re, im, sum.re, sum.im);
        }
        return sum;
    }

    /** After each photon of a mode was lost with a probability in [0, 1]. */
    public FockDensity afterLoss(double rate, int mode) {
        return rate == 0 ? this : sum(new PhotonOperators(truncation()).loss(rate), mode);
    }

    /** Probabilities of the outcomes of a measurement of these modes. */
    public double[] probabilities(Povm povm, int... targets) {
        double[] probabilities = new double[povm.outcomes()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = 1 - given(povm.elements().get(i), targets).missing();
        }
        return probabilities;
    }

    /** Measures modes, which are gone then, and gives the outcome and what is left. */
    public Measured measure(Povm povm, CounterStream stream, int... targets) {
        double left = stream.nextDouble() * (1 - missing());
        int outcome = -1;
        double probability;
        FockDensity rest;
        do {
            outcome++;
            rest = given(povm.elements().get(outcome), targets);
            probability = 1 - rest.missing();
            left -= probability;
        } while (left > 0 && outcome < povm.outcomes() - 1);
        return new Measured(outcome, probability, rest.scaled(1 / probability));
    }

    /**
     * The other modes after an outcome: the partial trace of E rho over the measured ones. Its trace is the probability of that.
     */
    public FockDensity given(Matrix element, int... targets) {
        ModeProduct product = new ModeProduct(levels, modes, targets);
        FockDensity rest = new FockDensity(levels - 1, modes - targets.length);
        product.addTrace(element, re, im, rest.re, rest.im);
        return rest;
    }

    /** The other modes when some are not looked at. */
    public FockDensity without(int... targets) {
        double[] one = new double[(int) Math.pow(levels, targets.length)];
        return given(Matrix.phases(one), targets);
    }

    /** With trace 1 again. */
    public FockDensity normalized() {
        return scaled(1 / (1 - missing()));
    }

    private FockDensity scaled(double factor) {
        FockDensity scaled = new FockDensity(levels - 1, modes);
        for (int i = 0; i < re.length; i++) {
            scaled.re[i] = re[i] * factor;
            scaled.im[i] = im[i] * factor;
        }
        return scaled;
    }

    /**
     * An outcome of a measurement.
     *
     * @param outcome its number
     * @param probability that it had
     * @param rest the modes that were not measured
     */
    public record Measured(int outcome, double probability, FockDensity rest) {}
}
