package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.absorptive.CombParameters;
import org.bellwire.hardware.absorptive.Release;
import org.bellwire.hardware.absorptive.RetrievalLaw;
import org.bellwire.hardware.absorptive.TwoNodeExperiment;
import org.bellwire.hardware.excitation.RoundLaw;
import org.bellwire.hardware.excitation.SharedExcitation;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The catalog entry "absorptive_memories": heralded excitations of two comb memories, after arXiv 2212.08809. */
public final class AbsorptiveMemoriesModel implements ApplicationModel {
    private static final String NAME = "absorptive_memories";
    private static final String COMB = "comb";
    private static final String SPIN_WAVE = "spin_wave";
    private static final int MOST_MODES = 1_000_000;
    private static final int MOST_PHOTONS = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "shares excitations of two absorptive memories, fed by squeezed vacuum and heralded by a click half-way";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Members members = entry.members();
        double mean = members.quantity("mean_photon_num", 0.01, Quantity.FRACTION, Range.UNIT);
        int truncation = (int) members.whole("truncation", 2, 1, MOST_PHOTONS);
        double overlap = members.quantity("overlap", 1, Quantity.FRACTION, Range.UNIT);
        double readout = members.quantity("readout", 1, Quantity.FRACTION, Range.UNIT);
        double retrieval = members.quantity("retrieval", 1, Quantity.FRACTION, Range.UNIT);
        double lifetime = members.quantity("lifetime", Quantity.PICOSECONDS, Range.above(0, 9e18))
                .orElse(Double.POSITIVE_INFINITY);
        Release release =
                members.choice("release", SPIN_WAVE, List.of(COMB, SPIN_WAVE)).equals(COMB)
                        ? Release.COMB
                        : Release.SPIN_WAVE;
        CombParameters comb = new CombParameters(
                members.quantity("bandwidth", 1e7, Quantity.FREQUENCY, Range.between(1, 1e12)),
                (int) members.whole("modes", 100, 1, MOST_MODES),
                members.quantity("absorption", 0.35, Quantity.FRACTION, Range.UNIT),
                RetrievalLaw.decaying(retrieval, lifetime),
                release,
                0,
                Long.MAX_VALUE);
        return SplitterLink.read(entry).flatMap(link -> {
            // A spin wave waits for the herald; a comb does not.
            long stored = release == Release.COMB ? 0 : link.waiting();
            double memory = comb.absorption() * comb.retrieval().efficiency(stored);
            TwoNodeExperiment.Side side = new TwoNodeExperiment.Side(mean, memory);
            SharedExcitation mode = new TwoNodeExperiment(
                            truncation, side, side, link.station(1 / comb.bandwidthHz(), overlap))
                    .retrieved();
            long round = comb.period() + link.waiting();
            RoundLaw law = new RoundLaw(
                    comb.modes(),
                    round,
                    round,
                    mode.herald(),
                    mode.fidelity(),
                    mode.effectiveFidelity(),
                    Optional.of(mode.readout(readout)));
            return SharedExcitations.read(entry, NAME, link, law);
        });
    }
}
