package org.bellwire.hardware.link;

import org.bellwire.hardware.state.HeraldedState;

/**
 * Single click: each memory emits with a small amplitude, and exactly one of two threshold detectors clicks (Cabrillo et
 * al., PRA 59, 1025; Bose et al., PRL 83, 5158).
 *
 * <p>With equal arms, &eta; the whole efficiency of one and o = 1 - p<sub>d</sub>: P = 2&alpha;(1-&alpha;)[&eta;o +
 * (1-&eta;)2p<sub>d</sub>o] + &alpha;²[(1-&eta;)²2p<sub>d</sub>o + 2&eta;(1-&eta;)o + &eta;²(1+V)/2 o] +
 * (1-&alpha;)²2p<sub>d</sub>o and F P = 2&alpha;(1-&alpha;)[&eta;o(1+&radic;V c)/2 + (1-&eta;)p<sub>d</sub>o], c =
 * exp(-&sigma;²/2). Without dark counts and for small &eta;, P is near 2&alpha;&eta; and F near 1 - &alpha;. Unequal arms have
 * the coherence &radic;(&eta;<sub>A</sub>&eta;<sub>B</sub>).
 *
 * @param bright &alpha; in [0, 1], population of the state that emits; some papers call 1 - &alpha; so
 * @param visibility V in [0, 1] of the Hong-Ou-Mandel dip; amplitudes overlap by &radic;V
 * @param phaseNoise &sigma; in rad, standard deviation of the difference of the two paths' phases, Gaussian
 */
public record SingleClickHeralding(double bright, double visibility, double phaseNoise) implements HeraldingLaw {

    @Override
    public Heralded at(LinkOptics optics) {
        double a = optics.first() * optics.detector();
        double b = optics.second() * optics.detector();
        double quiet = 1 - optics.dark();
        double guess = 2 * optics.dark() * quiet; // Exactly one detector counts, and darkly.
        double one = bright * (1 - bright);
        double firstExcited = one * (a * quiet + (1 - a) * guess);
        double secondExcited = one * (b * quiet + (1 - b) * guess);
        double single = (a * (1 - b) + b * (1 - a) + a * b * (1 + visibility) / 2) * quiet;
        double bothExcited = bright * bright * (single + (1 - a) * (1 - b) * guess);
        double bothGround = (1 - bright) * (1 - bright) * guess;
        double phase = Math.exp(-phaseNoise * phaseNoise / 2);
        double coherence = one * Math.sqrt(a * b) * quiet * Math.sqrt(visibility) * phase;
        return new Heralded(
                bothGround + secondExcited + firstExcited + bothExcited,
                HeraldedState.ofWeights(bothGround, secondExcited, firstExcited, bothExcited, coherence));
    }
}
