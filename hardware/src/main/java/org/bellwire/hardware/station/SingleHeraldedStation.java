package org.bellwire.hardware.station;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwire.hardware.link.Arm;
import org.bellwire.hardware.link.AttemptLaw;
import org.bellwire.hardware.link.OneRoundLaw;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.catalog.Setting;
import org.bellwire.kernel.random.CounterStream;

/**
 * One round: each memory is entangled with the photon it emits, and a Bell-state analyzer joins the photons. It tells the
 * Bell state with the success rate; then one photon reaches each detector, if both survived. The pair exists when both
 * detectors clicked for these two photons, and has aged since the photons left. Clicks without photons are heralded too,
 * but make no pair.
 */
public final class SingleHeraldedStation extends Rendezvous {
    private static final Setting X_ERRORS = weight("x_errors", "Psi+");
    private static final Setting Y_ERRORS = weight("y_errors", "Psi-");
    private static final Setting Z_ERRORS = weight("z_errors", "Phi-");

    private final QuantumStates states;
    private final StationSite site;
    private final DetectorPair detectors;
    private final CounterStream stream;
    private final StationParameters parameters;
    private final double successRate;
    private final RawErrors errors;

    private SingleHeraldedStation(StationParameters parameters, StationSite site) {
        super(site.timeline());
        this.site = site;
        this.parameters = parameters;
        states = site.states();
        detectors = new DetectorPair(parameters, site);
        successRate = parameters.successRate();
        errors = errors(parameters);
        stream = site.streams().stream(site.node().name(), "interference");
    }

    private static Setting weight(String name, String state) {
        return new Setting(name, "1", 1, 0, 1e6, "weight of " + state + " among the raw errors of a pair");
    }

    private static RawErrors errors(StationParameters parameters) {
        return new RawErrors(parameters.value(X_ERRORS), parameters.value(Y_ERRORS), parameters.value(Z_ERRORS));
    }

    @Override
    void meet(Photon first, Photon second) {
        if (first.isPromised() && second.isPromised()) {
            conclude(first, second, detectors.click(0), detectors.click(1));
            return;
        }
        boolean told = stream.chance(successRate);
        boolean bothSurvive = stream.chance(first.survival() * second.survival());
        if (told && bothSurvive) {
            conclude(first, second, detectors.detect(0), detectors.detect(1));
        }
    }

    private void conclude(Photon first, Photon second, boolean firstClicked, boolean secondClicked) {
        if (firstClicked && secondClicked) {
            long now = now();
            EmittedPair.write(states, first, second, RawFidelity.of(first, second, errors), now, stream);
        }
    }

    @Override
    public long guard() {
        return DetectorPair.guard(parameters);
    }

    @Override
    public Optional<AttemptLaw> attempts(Arm first, Arm second) {
        return parameters.hasDarkCounts()
                ? Optional.empty()
                : Optional.of(new OneRoundLaw(first, second, parameters.successRate(), parameters.detectors()));
    }

    /** Its entry in the catalog of stations. */
    public static final class Provider implements StationModel {
        @Override
        public String name() {
            return "single_heralded";
        }

        @Override
        public String description() {
            return "one round: a Bell-state analyzer joins two memory-photon pairs, both detectors must click";
        }

        @Override
        public List<Setting> settings() {
            return Stream.concat(Stream.of(X_ERRORS, Y_ERRORS, Z_ERRORS), DetectorPair.SETTINGS.stream())
                    .toList();
        }

        @Override
        public List<Parameter> parameters() {
            Parameter rate =
                    new Parameter("success_rate", "1", "0.5", "probability that the analyzer can tell the Bell state");
            return Stream.concat(Stream.of(rate), settings().stream().map(Setting::described))
                    .toList();
        }

        @Override
        public Optional<String> objection(StationParameters parameters) {
            try {
                errors(parameters);
                return Optional.empty();
            } catch (IllegalArgumentException refusal) {
                return Optional.of(String.valueOf(refusal.getMessage()));
            }
        }

        @Override
        public HeraldingStation build(StationParameters parameters, StationSite site) {
            return new SingleHeraldedStation(parameters, site);
        }
    }
}
