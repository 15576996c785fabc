package org.bellwire.hardware.station;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.detector.Detector;
import org.bellwire.hardware.detector.DetectorParameters;

/** The two detectors of a station, each accepted click of which is heralded. */
final class DetectorPair {
    private final NodeId station;
    private final HeraldListener listener;
    private final long resolution;
    private final Detector first;
    private final Detector second;

    DetectorPair(StationParameters parameters, StationSite site) {
        station = site.node();
        listener = site.listener();
        resolution = parameters.detectors().stream()
                .mapToLong(DetectorParameters::timeResolutionPicoseconds)
                .max()
                .orElseThrow();
        first = detector(0, parameters, site);
        second = detector(1, parameters, site);
    }

    private Detector detector(int number, StationParameters parameters, StationSite site) {
        String path = station.name() + ".detector[" + number + "]";
        DetectorParameters detector = parameters.detectors().get(number);
        return new Detector(site.timeline(), site.streams(), path, number, detector, this::herald);
    }

    private void herald(int detector, long time) {
        listener.heralded(new Herald(station, detector, time, resolution));
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
