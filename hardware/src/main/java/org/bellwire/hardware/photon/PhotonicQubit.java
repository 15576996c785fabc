package org.bellwire.hardware.photon;

import java.util.OptionalInt;
import org.bellwire.kernel.random.CounterStream;

/**
 * The qubit that a photon carries, on its own or entangled with other photons. A measured photon leaves what it was entangled with,
 * in the state it was found in; its partners keep the state that this leaves them.
 */
public final class PhotonicQubit {
    private JointKet ket;
    private int position;

    /** A photon on its own. */
    public PhotonicQubit(PhotonKet state) {
        JointKet.of(this, state);
    }

    /**
     * Two photons in a |00> + b |01> + c |10> + d |11>, real amplitudes up to a common factor.
     *
     * @param first forgets what it was entangled with only if it was on its own before
     */
    public static void entangle(PhotonicQubit first, PhotonicQubit second, double... amplitudes) {
        if (first.ket.size() > 1 || second.ket.size() > 1) {
            throw new IllegalStateException("only photons on their own can be prepared as a pair");
        }
        JointKet.of(new PhotonicQubit[] {first, second}, amplitudes.clone(), new double[4]);
    }

    void moveTo(JointKet newKet, int newPosition) {
        ket = newKet;
        position = newPosition;
    }

    /** How many photons its state is shared by, itself included. */
    public int company() {
        return ket.size();
    }

    /** Its state when it is on its own. */
    public PhotonKet state() {
        if (ket.size() > 1) {
            throw new IllegalStateException("a photon entangled with others has no state of its own");
        }
        return new PhotonKet(ket.re(0), ket.im(0), ket.re(1), ket.im(1));
    }

    /** Probability of outcome 1 in a basis. */
    public double probabilityOfOne(Basis basis) {
        return found(basis.one()).norm();
    }

    /**
     * Measures it alone: projects on |v&gt;&lt;v|, v being a vector of the basis, complex or not.
     *
     * @return 0 or 1
     */
    public int measure(Basis basis, CounterStream stream) {
        JointKet one = found(basis.one());
        int outcome = stream.chance(one.norm()) ? 1 : 0;
        JointKet rest = outcome == 1 ? one : found(basis.zero());
        rest.settle();
        JointKet.of(this, basis.vector(outcome));
        return outcome;
    }

    /**
     * Measures it alone with outcomes that need not be orthogonal.
     *
     * @return the number of the outcome; empty if it was lost, its partners then being as if it had been read in Z by nobody
     */
    public OptionalInt measure(KetMeasurement measurement, CounterStream stream) {
        double left = stream.nextDouble();
        for (int k = 0; k < measurement.outcomes().size(); k++) {
            KetMeasurement.Outcome of = measurement.outcomes().get(k);
            JointKet rest = found(of.vector());
            left -= of.weight() * rest.norm();
            if (left < 0) {
                rest.settle();
                JointKet.of(this, of.vector());
                return OptionalInt.of(k);
            }
        }
        measure(Basis.Z, stream);
        return OptionalInt.empty();
    }

    private JointKet found(PhotonKet v) {
        return ket.remainder(new double[] {v.aRe(), v.bRe()}, new double[] {v.aIm(), v.bIm()}, position);
    }

    /**
     * Measures two photons together, which leaves them entangled with each other and nobody else.
     *
     * @return the number of the vector they were found in
     */
    public static int measure(PhotonicQubit first, PhotonicQubit second, PairBasis basis, CounterStream stream) {
        if (first == second) {
            throw new IllegalArgumentException("a joint measurement needs two photons");
        }
        if (first.ket != second.ket) {
            JointKet.product(first.ket, second.ket);
        }
        double left = stream.nextDouble();
        int outcome = -1;
        JointKet rest;
        do {
            outcome++;
            rest = first.ket.remainder(basis.re(outcome), basis.im(outcome), first.position, second.position);
            left -= rest.norm();
        } while (left > 0 && outcome < 3);
        rest.settle();
        JointKet.of(new PhotonicQubit[] {first, second}, basis.re(outcome), basis.im(outcome));
        return outcome;
    }

    /** Another photon that agrees with it in Z: a |0> + b |1> becomes a |00> + b |11>, whatever it is entangled with. */
    public PhotonicQubit twin() {
        PhotonicQubit twin = new PhotonicQubit(PhotonKet.ZERO);
        ket.twinned(position, twin);
        return twin;
    }

    /** Applies diag(1, e^(i phase)), the phase in radians. */
    public void shiftPhase(double phase) {
        ket.shift(position, phase);
    }

    /**
     * Gives it a new state, independent of the old one. Its partners are left in the mixture that this makes of them: one
     * member of it, drawn.
     */
    public void replace(PhotonKet state, CounterStream stream) {
        measure(Basis.Z, stream);
        JointKet.of(this, state);
    }

    /**
     * The noise of a fiber that turns polarization: a linear polarization at an angle uniform over the circle, whatever it was. Read in
     * the basis it was prepared in, it is wrong half of the time: the error rate is (1 - polarization fidelity) / 2.
     */
    public void scramble(CounterStream stream) {
        replace(PhotonKet.linear(2 * Math.PI * stream.nextDouble()), stream);
    }
}
