package org.bellwire.hardware.station;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.link.Arm;
import org.bellwire.hardware.link.AttemptLaw;
import org.bellwire.hardware.link.Heralded;
import org.bellwire.hardware.link.HeraldingLaw;
import org.bellwire.hardware.link.LinkOptics;
import org.bellwire.hardware.link.OneRoundLaw;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.HeraldedState;
import org.bellwire.kernel.random.CounterStream;

/**
 * Plays a heralding law attempt by attempt. A success is one herald, of either detector alike: detector 0 announces the
 * state nearest to &Psi;+, detector 1 the same with its phase flipped. Dark counts are part of the law, within the
 * detection window alone; attempts do not disturb each other, so that the dead time of the detectors is of no matter.
 */
final class AttemptStation extends Rendezvous {
    private final HeraldingLaw law;
    private final StationParameters parameters;
    private final StationSite site;
    private final CounterStream stream;
    private final double window;
    private final long resolution;

    AttemptStation(HeraldingLaw law, StationParameters parameters, StationSite site) {
        super(site.timeline());
        this.law = law;
        this.parameters = parameters;
        this.site = site;
        stream = site.streams().stream(site.node().name(), "interference");
        window = parameters.value(HeraldingModel.WINDOW);
        resolution = parameters.detectors().stream()
                .mapToLong(DetectorParameters::timeResolutionPicoseconds)
                .max()
                .orElseThrow();
    }

    @Override
    void meet(Photon first, Photon second) {
        Heralded outcome = outcome(first.survival(), second.survival());
        boolean promised = first.isPromised() && second.isPromised();
        if (promised || stream.chance(outcome.probability())) {
            herald(first, second, outcome.state(), stream.nextInt(0, 1));
        }
    }

    private void herald(Photon first, Photon second, HeraldedState state, int detector) {
        long now = now();
        HeraldedState announced = detector == 0 ? state : state.phaseFlipped();
        double flipped = RawFidelity.flipped(first.phaseError(), second.phaseError());
        EmittedPair.write(site.states(), first, second, announced.dephased(flipped), now, stream);
        site.listener().heralded(new Herald(site.node(), detector, now, resolution));
    }

    private Heralded outcome(double first, double second) {
        return law.at(LinkOptics.of(first, second, parameters.detectors(), window));
    }

    @Override
    public Optional<AttemptLaw> attempts(Arm first, Arm second) {
        double probability = outcome(first.survival(), second.survival()).probability();
        return Optional.of(new OneRoundLaw(probability, 0));
    }

    @Override
    public OptionalDouble rawFidelity(double first, double second) {
        return OptionalDouble.of(outcome(first, second).state().fidelity());
    }
}
