package org.bellwire.hardware.link;

import org.bellwire.hardware.state.HeraldedState;

/**
 * Double click in one round, on two modes of a photon (dual rail): one click in each mode (Dhara et al., arXiv
 * 2303.03453).
 *
 * <p>With d₁ = &eta;<sub>A</sub>&eta;<sub>B</sub>&eta;<sub>d</sub>²/4 and d' = (1-p<sub>d</sub>)&eta;<sub>d</sub>(&eta;<sub>A</sub> +
 * &eta;<sub>B</sub> - 2&eta;<sub>A</sub>&eta;<sub>B</sub>&eta;<sub>d</sub>) + p<sub>d</sub>(1-&eta;<sub>A</sub>&eta;<sub>d</sub>)(1-&eta;<sub>B</sub>&eta;<sub>d</sub>): P =
 * 2(1-p<sub>d</sub>)⁴d₁ + 4p<sub>d</sub>(1-p<sub>d</sub>)²d', F P = (1-p<sub>d</sub>)⁴d₁(1+v²) + p<sub>d</sub>(1-p<sub>d</sub>)²d'. Imperfect overlap leaves
 * phase flips, dark counts the even mixture.
 *
 * @param overlap v in [0, 1], overlap of the two photons' modes as an amplitude; the visibility of the Hong-Ou-Mandel
 *     dip is its square
 */
public record DoubleClickHeralding(double overlap) implements HeraldingLaw {

    @Override
    public Heralded at(LinkOptics optics) {
        double a = optics.first() * optics.detector();
        double b = optics.second() * optics.detector();
        double dark = optics.dark();
        double quiet = 1 - dark;
        double both = quiet * quiet * quiet * quiet * a * b / 4;
        double completed = quiet * (a + b - 2 * a * b) + dark * (1 - a) * (1 - b);
        double mixed = dark * quiet * quiet * completed;
        double unequal = both + mixed;
        return new Heralded(
                2 * unequal + 2 * mixed,
                HeraldedState.ofWeights(mixed, unequal, unequal, mixed, both * overlap * overlap));
    }
}
