package org.bellwire.hardware.photon;

import java.util.Arrays;

/** Amplitudes that photons share. Photon number 0 is the most significant bit of an index (Kronecker order). */
final class JointKet {
    private final PhotonicQubit[] photons;
    private final double[] re;
    private final double[] im;

    private JointKet(PhotonicQubit[] photons, double[] re, double[] im) {
        this.photons = photons;
        this.re = re;
        this.im = im;
    }

    /** The vectors themselves are kept, not copied. */
    static JointKet of(PhotonicQubit[] photons, double[] re, double[] im) {
        JointKet ket = new JointKet(photons, re, im);
        ket.scale(1 / Math.sqrt(ket.norm()));
        for (int i = 0; i < photons.length; i++) {
            photons[i].moveTo(ket, i);
        }
        return ket;
    }

    static JointKet of(PhotonicQubit photon, PhotonKet state) {
        return of(new PhotonicQubit[] {photon}, new double[] {state.aRe(), state.bRe()}, new double[] {
            state.aIm(), state.bIm()
        });
    }

    int size() {
        return photons.length;
    }

    double re(int index) {
        return re[index];
    }

    double im(int index) {
        return im[index];
    }

    /** The joint state of two groups, the photons of the first ones first. */
    static JointKet product(JointKet first, JointKet second) {
        int n = second.re.length;
        double[] re = new double[first.re.length * n];
        double[] im = new double[re.length];
        for (int i = 0; i < re.length; i++) {
            int a = i / n;
            int b = i % n;
            re[i] = first.re[a] * second.re[b] - first.im[a] * second.im[b];
            im[i] = first.re[a] * second.im[b] + first.im[a] * second.re[b];
        }
        PhotonicQubit[] photons = new PhotonicQubit[first.photons.length + second.photons.length];
        System.arraycopy(first.photons, 0, photons, 0, first.photons.length);
        System.arraycopy(second.photons, 0, photons, first.photons.length, second.photons.length);
        return of(photons, re, im);
    }

    /**
     * What is left of the others when some photons are found in a state: the amplitudes &lt;v|psi&gt;, not normalized; their
     * norm is the probability of finding that.
     *
     * @param vRe v, the first of the positions being the most significant bit
     */
    JointKet remainder(double[] vRe, double[] vIm, int... positions) {
        PhotonicQubit[] others = without(positions);
        double[] restRe = new double[re.length / vRe.length];
        double[] restIm = new double[restRe.length];
        for (int i = 0; i < re.length; i++) {
            int found = 0;
            int rest = 0;
            for (int k = 0; k < photons.length; k++) {
                rest = isOneOf(k, positions) ? rest : rest << 1 | bit(i, k);
            }
            for (int position : positions) {
                found = found << 1 | bit(i, position);
            }
            restRe[rest] += vRe[found] * re[i] + vIm[found] * im[i];
            restIm[rest] += vRe[found] * im[i] - vIm[found] * re[i];
        }
        return new JointKet(others, restRe, restIm);
    }

    /** Makes a {@link #remainder} the state of its photons. */
    void settle() {
        if (photons.length > 0) {
            of(photons, re, im);
        }
    }

    /** Multiplies the amplitudes with |1> at a position by e^(i phase). */
    void shift(int position, double phase) {
        double cos = Math.cos(phase);
        double sin = Math.sin(phase);
        for (int i = 0; i < re.length; i++) {
            if (bit(i, position) == 1) {
                double real = re[i];
                re[i] = real * cos - im[i] * sin;
                im[i] = real * sin + im[i] * cos;
            }
        }
    }

    /** Takes in a photon that agrees with the one at a position, as the last. */
    void twinned(int position, PhotonicQubit twin) {
        double[] twoRe = new double[2 * re.length];
        double[] twoIm = new double[twoRe.length];
        for (int i = 0; i < re.length; i++) {
            int both = i << 1 | bit(i, position);
            twoRe[both] = re[i];
            twoIm[both] = im[i];
        }
        PhotonicQubit[] more = Arrays.copyOf(photons, photons.length + 1);
        more[photons.length] = twin;
        of(more, twoRe, twoIm);
    }

    double norm() {
        double norm = 0;
        for (int i = 0; i < re.length; i++) {
            norm += re[i] * re[i] + im[i] * im[i];
        }
        return norm;
    }

    private void scale(double factor) {
        for (int i = 0; i < re.length; i++) {
            re[i] *= factor;
            im[i] *= factor;
        }
    }

    private int bit(int index, int position) {
        return index >> (photons.length - 1 - position) & 1;
    }

    private PhotonicQubit[] without(int... positions) {
        PhotonicQubit[] others = new PhotonicQubit[photons.length - positions.length];
        int next = 0;
        for (int k = 0; k < photons.length; k++) {
            if (!isOneOf(k, positions)) {
                others[next++] = photons[k];
            }
        }
        return others;
    }

    private static boolean isOneOf(int k, int... positions) {
        for (int position : positions) {
            if (position == k) {
                return true;
            }
        }
        return false;
    }
}
