package org.bellwire.hardware.station;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.detector.Detector;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.kernel.catalog.Setting;

/** The two detectors of a station, each accepted click of which is heralded. */
final class DetectorPair {
    /** How far a herald may lie from the instant at which the photons were due, to and fro together. */
    private static final Setting WINDOW = new Setting(
            "window",
            "ps",
            0,
            0,
            1e12,
            "clicks within half of it are credited to an attempt; 0: the detectors' resolution");

    private static final Setting GUARD = new Setting(
            "guard", "ps", HeraldingStation.STANDARD_GUARD, 0, 1e12, "wait of the routers after the heralds are due");

    /** What a scenario may set of a station with such detectors. */
    static final List<Setting> SETTINGS = List.of(WINDOW, GUARD);

    private final NodeId station;
    private final HeraldListener listener;
    private final long window;
    private final Detector first;
    private final Detector second;

    DetectorPair(StationParameters parameters, StationSite site) {
        station = site.node();
        listener = site.listener();
        window = window(parameters);
        first = detector(0, parameters, site);
        second = detector(1, parameters, site);
    }

    private static long window(StationParameters parameters) {
        long chosen = Math.round(parameters.value(WINDOW));
        return chosen > 0
                ? chosen
                : parameters.detectors().stream()
                        .mapToLong(DetectorParameters::timeResolutionPicoseconds)
                        .max()
                        .orElseThrow();
    }

    /** See {@link HeraldingStation#guard}. */
    static long guard(StationParameters parameters) {
        return Math.round(parameters.value(GUARD));
    }

    private Detector detector(int number, StationParameters parameters, StationSite site) {
        String path = station.name() + ".detector[" + number + "]";
        DetectorParameters detector = parameters.detectors().get(number);
        return new Detector(site.timeline(), site.streams(), path, number, detector, this::herald);
    }

    private void herald(int detector, long time) {
        listener.heralded(new Herald(station, detector, time, window));
    }

    /** One photon reaches a detector, 0 or 1; whether it made an accepted click. */
    boolean detect(int detector) {
        return (detector == 0 ? first : second).detect();
    }

    /** One photon is absorbed in a detector, 0 or 1; whether it made an accepted click. */
    boolean click(int detector) {
        return (detector == 0 ? first : second).click();
    }
}
