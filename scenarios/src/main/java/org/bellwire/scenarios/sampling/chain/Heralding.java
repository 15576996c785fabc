package org.bellwire.scenarios.sampling.chain;

import java.util.function.IntToDoubleFunction;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.scenarios.sampling.Variable;

/** How links are heralded, in closed form. */
interface Heralding {
    /** The outcome of an attempt, for the parameters of one trial. */
    Heralded at(IntToDoubleFunction parameters);

    /** Success probability and state as given. */
    record Given(Variable probability, Variable rawFidelity) implements Heralding {
        @Override
        public Heralded at(IntToDoubleFunction parameters) {
            return new Heralded(probability.in(parameters), BellWeights.werner(rawFidelity.in(parameters)));
        }
    }

    /** Success probability as given, and a Bell-diagonal state. */
    record GivenState(Variable probability, BellWeights state) implements Heralding {
        @Override
        public Heralded at(IntToDoubleFunction parameters) {
            return new Heralded(probability.in(parameters), state);
        }
    }

    /**
     * Two arms of one link.
     *
     * @param length of the whole link, m; the station is half-way
     * @param attenuation dB/m
     * @param memory efficiency of emission and collection
     * @param detector efficiency &eta;<sub>d</sub>
     * @param darkCount P<sub>d</sub>, probability of a dark count per detector and window
     */
    record Arms(Variable length, Variable attenuation, Variable memory, Variable detector, Variable darkCount) {
        /** Probability that a photon arrives at the station. */
        double arrival(IntToDoubleFunction parameters) {
            double loss = attenuation.in(parameters) * length.in(parameters) / 2;
            return memory.in(parameters) * Math.pow(10, -loss / 10);
        }
    }

    /**
     * Double click: one photon of each memory, a click in each of two modes. In the dual-rail model of Dhara et al. (arXiv 2303.03453),
     * with d₁ = &eta;<sub>A</sub>&eta;<sub>B</sub>&eta;<sub>d</sub>²/4 and d' the probability that one photon clicks and a dark count completes
     * it, P = 2(1-P<sub>d</sub>)⁴d₁ + 4P<sub>d</sub>(1-P<sub>d</sub>)²d'. Imperfect overlap leaves phase errors, dark counts an even mixture.
     *
     * @param overlap |V| in [0, 1], overlap of the two photons' modes as an amplitude; the visibility of the Hong-Ou-Mandel dip is its square
     */
    record DoubleClick(Arms arms, Variable overlap) implements Heralding {
        @Override
        public Heralded at(IntToDoubleFunction parameters) {
            double arrival = arms.arrival(parameters);
            double detector = arms.detector().in(parameters);
            double dark = arms.darkCount().in(parameters);
            double indistinct = overlap.in(parameters) * overlap.in(parameters);
            double quiet = 1 - dark;
            double both = quiet * quiet * quiet * quiet * arrival * arrival * detector * detector / 4;
            double one = quiet * detector * (2 * arrival - 2 * arrival * arrival * detector)
                    + dark * (1 - arrival * detector) * (1 - arrival * detector);
            double false1 = dark * quiet * quiet * one;
            double probability = 2 * both + 4 * false1;
            return new Heralded(
                    probability,
                    normalized(both * (1 + indistinct) + false1, both * (1 - indistinct) + false1, false1, false1));
        }
    }

    /**
     * Single click: both memories emit with a small amplitude, and exactly one of two threshold detectors clicks (Cabrillo et al., PRA 59,
     * 1025). Without dark counts and for small &eta;, P is near 2&alpha;&eta; and F near 1 - &alpha;.
     *
     * @param bright &alpha;, population of the bright state
     * @param visibility V of the Hong-Ou-Mandel dip; amplitudes overlap by its root
     * @param phaseNoise &sigma;, rad: coherence is reduced by exp(-&sigma;²/2)
     */
    record SingleClick(Arms arms, Variable bright, Variable visibility, Variable phaseNoise) implements Heralding {
        @Override
        public Heralded at(IntToDoubleFunction parameters) {
            double eta = arms.arrival(parameters) * arms.detector().in(parameters);
            double dark = arms.darkCount().in(parameters);
            double alpha = bright.in(parameters);
            double v = visibility.in(parameters);
            double sigma = phaseNoise.in(parameters);
            double quiet = 1 - dark;
            double lost = 1 - eta;
            double coherence = Math.sqrt(v) * Math.exp(-sigma * sigma / 2);
            double one = 2 * alpha * (1 - alpha);
            double clicked = one * eta * quiet / 2;
            double guessed = one * lost * dark * quiet;
            double two = alpha
                    * alpha
                    * (lost * lost * 2 * dark * quiet + 2 * eta * lost * quiet + eta * eta * (1 + v) / 2 * quiet);
            double none = (1 - alpha) * (1 - alpha) * 2 * dark * quiet;
            double right = clicked * (1 + coherence) + guessed;
            double flipped = clicked * (1 - coherence) + guessed;
            double probability = 2 * clicked + 2 * guessed + two + none;
            return new Heralded(probability, normalized(right, flipped, (two + none) / 2, (two + none) / 2));
        }
    }

    private static BellWeights normalized(double i, double z, double x, double y) {
        double sum = i + z + x + y;
        return sum > 0 ? new BellWeights(i / sum, z / sum, x / sum, y / sum) : BellWeights.MIXED;
    }
}
