package org.bellwire.hardware.detector;

import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import umontreal.ssj.probdist.NormalDist;

/**
 * A detector that resolves photon numbers, with dark counts, dead time, jitter and afterpulses. Each photon of a pulse is absorbed
 * with the efficiency; the pulse is one click. Dark counts and afterpulses pass the same dead time.
 */
public final class CountingDetector {
    private final Timeline timeline;
    private final DetectorParameters parameters;
    private final Imperfections imperfections;
    private final int number;
    private final CountListener listener;
    private final CounterStream efficiencyStream;
    private final CounterStream darkStream;
    private final CounterStream jitterStream;
    private final CounterStream afterpulseStream;
    private final long deadTime;
    private final Event darkCount;
    private final Event afterpulse;
    private long blockedUntil = Long.MIN_VALUE;

    /**
     * A detector that is on from now on.
     *
     * @param path name of the detector, for its random streams
     * @param number what it calls itself to its listener
     */
    public CountingDetector(
            Timeline timeline,
            RandomStreams streams,
            String path,
            int number,
            DetectorParameters parameters,
            Imperfections imperfections,
            CountListener listener) {
        this.timeline = timeline;
        this.parameters = parameters;
        this.imperfections = imperfections;
        this.number = number;
        this.listener = listener;
        efficiencyStream = streams.stream(path, "efficiency");
        darkStream = streams.stream(path, "dark counts");
        jitterStream = streams.stream(path, "jitter");
        afterpulseStream = streams.stream(path, "afterpulses");
        deadTime = parameters.deadTime();
        darkCount = Event.named(path, this::countDarkly);
        afterpulse = Event.named(path, () -> click(0));
        awaitDarkCount();
    }

    /**
     * A pulse reaches it now.
     *
     * @return whether it made a click that was accepted
     */
    public boolean receive(int photons) {
        int absorbed = 0;
        for (int i = 0; i < photons; i++) {
            absorbed += efficiencyStream.chance(parameters.efficiency()) ? 1 : 0;
        }
        return absorbed > 0 && click(absorbed);
    }

    private boolean click(int photons) {
        long now = timeline.now();
        if (now <= blockedUntil) {
            return false;
        }
        blockedUntil = Math.addExact(now, deadTime);
        trap();
        listener.counted(number, reported(now), photons);
        return true;
    }

    private long reported(long now) {
        double error = imperfections.jitterPicoseconds() == 0
                ? 0
                : imperfections.jitterPicoseconds() * NormalDist.inverseF01(jitterStream.nextDouble());
        long time = Math.max(0, now + Picoseconds.round(error));
        return Detector.nearestMultiple(time, parameters.timeResolutionPicoseconds());
    }

    private void trap() {
        if (imperfections.afterpulseProbability() > 0
                && afterpulseStream.chance(imperfections.afterpulseProbability())) {
            after(afterpulseStream, imperfections.afterpulseLifetimePicoseconds(), afterpulse);
        }
    }

    private void countDarkly() {
        click(0);
        awaitDarkCount();
    }

    private void awaitDarkCount() {
        if (parameters.darkCountsPerSecond() > 0) {
            after(darkStream, Picoseconds.SECOND / parameters.darkCountsPerSecond(), darkCount);
        }
    }

    private void after(CounterStream stream, double mean, Event event) {
        double gap = -Math.log(stream.nextDouble()) * mean;
        if (gap < Picoseconds.NEVER - timeline.now()) {
            timeline.after(Math.max(1, Picoseconds.round(gap)), Phase.DEVICE, event);
        }
    }
}
