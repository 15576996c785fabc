package org.bellwire.protocols.qkd.rate;

import java.util.List;

/** What can be told of the clicks of pulses with one photon, which alone carry secret bits. One of a source's properties. */
public sealed interface SinglePhotons {

    /**
     * The worst that the counts allow.
     *
     * @param kinds of pulses in one basis, signal first
     * @param deviation by which a count may differ from its expectation, in clicks; 0 for endless keys
     */
    Bound of(List<SiftedCount> kinds, double deviation);

    /** How many kinds of pulses the source makes. */
    int kinds();

    /**
     * A bound.
     *
     * @param share of the signal's clicks, at least, that come of one photon, in [0, 1]
     * @param errorRate of these, at most, in [0, 1/2]
     */
    record Bound(double share, double errorRate) {
        public Bound {
            share = Math.min(1, Math.max(0, share));
            errorRate = Math.min(0.5, Math.max(0, errorRate));
        }
    }

    /** Every pulse has one photon at most, or the bits come of entangled pairs. */
    record Only() implements SinglePhotons {
        @Override
        public Bound of(List<SiftedCount> kinds, double deviation) {
            return new Bound(1, kinds.get(0).errorRate());
        }

        @Override
        public int kinds() {
            return 1;
        }
    }

    /**
     * Poissonian pulses without decoys: every pulse with two photons or more is taken to have made a click and to be known. Share
     * 1 - P(n &gt; 1) / Q, errors all on single photons. Gottesman, Lo, Luetkenhaus, Preskill, Quantum Inf. Comput. 4, 325 (2004).
     *
     * @param mean mu, photons
     */
    record Tagged(double mean) implements SinglePhotons {
        @Override
        public Bound of(List<SiftedCount> kinds, double deviation) {
            SiftedCount signal = kinds.get(0);
            double least = Math.max(0, signal.sifted() - deviation) / signal.pulses();
            double multiple = -Math.expm1(-mean) - mean * Math.exp(-mean);
            double share = signal.pulses() == 0 || least <= multiple ? 0 : 1 - multiple / least;
            return new Bound(share, share == 0 ? 0.5 : signal.errorRate() / share);
        }

        @Override
        public int kinds() {
            return 1;
        }
    }

    /**
     * Signal, weak decoy and vacuum: {@link DecoyEstimate}, with every gain moved by its deviation to the worse side.
     *
     * @param signalMean mu, photons
     * @param decoyMean nu, photons, in (0, mu)
     */
    record VacuumAndWeak(double signalMean, double decoyMean) implements SinglePhotons {
        @Override
        public Bound of(List<SiftedCount> kinds, double deviation) {
            SiftedCount signal = kinds.get(0);
            SiftedCount decoy = kinds.get(1);
            SiftedCount vacuum = kinds.get(2);
            if (signal.sifted() == 0 || decoy.pulses() == 0 || vacuum.pulses() == 0) {
                return new Bound(0, 0.5);
            }
            double yield = estimate(
                            (signal.sifted() + deviation) / signal.pulses(),
                            Math.max(0, decoy.sifted() - deviation) / decoy.pulses(),
                            (vacuum.sifted() + deviation) / vacuum.pulses(),
                            decoy.errorRate())
                    .singleYield();
            double share = yield * signalMean * Math.exp(-signalMean) / signal.gain();
            double wrong = (decoy.errorRate() * decoy.sifted() + deviation) / decoy.pulses() * Math.exp(decoyMean);
            double dark = Math.max(0, vacuum.sifted() - deviation) / vacuum.pulses() / 2;
            return new Bound(share, yield == 0 ? 0.5 : (wrong - dark) / (yield * decoyMean));
        }

        private DecoyEstimate estimate(double signalGain, double decoyGain, double emptyYield, double decoyError) {
            return new DecoyEstimate(signalMean, decoyMean, signalGain, decoyGain, emptyYield, 0.5, decoyError);
        }

        @Override
        public int kinds() {
            return 3;
        }
    }
}
