package org.bellwire.hardware.link;

import org.bellwire.hardware.state.HeraldedState;

/**
 * A source of photon pairs half-way; each memory heralds that it has absorbed a photon (Lloyd et al., PRL 87, 167903;
 * Jones et al., New J. Phys. 18, 083015).
 *
 * <p>Memory A heralds a photon with &eta;<sub>A</sub>&eta;<sub>d</sub> (transmissivity of the arm, efficiency of the memory, which
 * here absorbs, and of the detector that tells it), or darkly: h<sub>A</sub> = 1 - (1-p<sub>d</sub>)(1-&eta;<sub>A</sub>&eta;<sub>d</sub>). Of a source that
 * emits a pair with probability p: P = p h<sub>A</sub>h<sub>B</sub> + (1-p)p<sub>d</sub>². A Werner pair of the source's fidelity F₀ is there
 * when both were absorbed; else the even mixture: F P = p &eta;<sub>A</sub>&eta;<sub>B</sub>&eta;<sub>d</sub>² F₀ + (P - p &eta;<sub>A</sub>&eta;<sub>B</sub>&eta;<sub>d</sub>²)/4.
 *
 * @param pairProbability p in [0, 1] per attempt; several pairs at once are not modeled
 * @param sourceFidelity F₀ in [1/4, 1]
 */
public record MidpointSourceHeralding(double pairProbability, double sourceFidelity) implements HeraldingLaw {

    @Override
    public Heralded at(LinkOptics optics) {
        double a = optics.first() * optics.detector();
        double b = optics.second() * optics.detector();
        double dark = optics.dark();
        double quiet = 1 - dark;
        double herald =
                pairProbability * (1 - quiet * (1 - a)) * (1 - quiet * (1 - b)) + (1 - pairProbability) * dark * dark;
        double absorbed = pairProbability * a * b;
        double werner = absorbed * (4 * sourceFidelity - 1) / 3;
        double equal = (herald - werner) / 4;
        double unequal = (herald + werner) / 4;
        return new Heralded(herald, HeraldedState.ofWeights(equal, unequal, unequal, equal, werner / 2));
    }
}
