package org.bellwire.hardware.station;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.link.Arm;
import org.bellwire.hardware.link.AttemptLaw;
import org.bellwire.hardware.link.DoubleClickLaw;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.Emission;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.kernel.catalog.Setting;
import org.bellwire.kernel.random.CounterStream;

/**
 * The double-click station of Barrett and Kok: a beam splitter hides which memory emitted.
 *
 * <p>One photon from two memories takes a detector at random; detector 0 changes the phase of what the memories are left
 * in. After two rounds with a flip between, equal detectors mean Psi+ and unequal ones Psi-. When the memories were a
 * pair before (the second round), the imperfection of the pair strikes: each of the three Pauli errors with (1 - F) / 3.
 *
 * <p>Two photons go their ways independently of each other, as in SeQUeNCe. In a Hong-Ou-Mandel model they would leave
 * by the same port; a second click in the same detector then falls into its dead time, so that more double emissions would
 * pass for one photon in the first round. They fail in the second, for want of photons, in either model.
 */
public final class SingleAtomStation extends Rendezvous {
    private final QuantumStates states;
    private final StationSite site;
    private final DetectorPair detectors;
    private final CounterStream stream;
    private final StationParameters parameters;

    private SingleAtomStation(StationParameters parameters, StationSite site) {
        super(site.timeline());
        this.site = site;
        this.parameters = parameters;
        states = site.states();
        detectors = new DetectorPair(parameters, site);
        stream = site.streams().stream(site.node().name(), "interference");
    }

    @Override
    void meet(Photon first, Photon second) {
        if (first.isPromised() && second.isPromised()) {
            fulfil(first, second);
        } else {
            interfere(first, second);
        }
    }

    private void fulfil(Photon first, Photon second) {
        int detector = stream.nextInt(0, 1);
        if (detectors.click(detector)) {
            long now = now();
            DoubleClickLaw law = new DoubleClickLaw(arm(first), arm(second), parameters.detectors());
            new PromisedAttempt(first, second, now, states, stream).succeed(detector, law);
        }
    }

    private void interfere(Photon first, Photon second) {
        long now = now();
        Emission emission = states.emit(first.emitter(), second.emitter(), now, stream);
        if (emission.isSinglePhoton()) {
            int detector = stream.nextInt(0, 1);
            if (detector == 0) {
                states.apply(Pauli.Z, first.emitter(), now);
            }
            if (emission.wasPair()) {
                states.mix(first.emitter(), RawFidelity.of(first, second), now, stream);
            }
            send(emission.fromFirst() ? first : second, detector);
        } else if (emission.fromFirst()) {
            send(first, stream.nextInt(0, 1));
            send(second, stream.nextInt(0, 1));
        }
    }

    private void send(Photon photon, int detector) {
        if (stream.chance(photon.survival())) {
            detectors.detect(detector);
        }
    }

    // Only memories with Pauli errors are promised; those rates are their own twirl.
    private static Arm arm(Photon photon) {
        return new Arm(photon.survival(), photon.emitter().noise().twirled());
    }

    @Override
    public long guard() {
        return DetectorPair.guard(parameters);
    }

    @Override
    public Optional<AttemptLaw> attempts(Arm first, Arm second) {
        return parameters.hasDarkCounts()
                ? Optional.empty()
                : Optional.of(new DoubleClickLaw(first, second, parameters.detectors()));
    }

    /** Its entry in the catalog of stations. */
    public static final class Provider implements StationModel {
        @Override
        public String name() {
            return "single_atom";
        }

        @Override
        public String description() {
            return "Barrett-Kok double click: two rounds, one photon each, detectors behind a beam splitter";
        }

        @Override
        public List<Setting> settings() {
            return DetectorPair.SETTINGS;
        }

        @Override
        public HeraldingStation build(StationParameters parameters, StationSite site) {
            return new SingleAtomStation(parameters, site);
        }
    }
}
