package org.bellwire.hardware.detector;

import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;

/** Efficiency, then dead time, then rounding of the reported time. Dark counts pass the same dead time. */
public final class Detector {
    private final Timeline timeline;
    private final DetectorParameters parameters;
    private final int number;
    private final ClickListener listener;
    private final CounterStream efficiencyStream;
    private final CounterStream darkStream;
    private final long deadTime;
    private final Event darkCount;
    private long blockedUntil = -1;

    /**
     * A detector that is on from now on.
     *
     * @param path name of the detector, for its random streams
     * @param number what it calls itself to its listener
     */
    public Detector(
            Timeline timeline,
            RandomStreams streams,
            String path,
            int number,
            DetectorParameters parameters,
            ClickListener listener) {
        this.timeline = timeline;
        this.parameters = parameters;
        this.number = number;
        this.listener = listener;
        efficiencyStream = streams.stream(path, "efficiency");
        darkStream = streams.stream(path, "dark counts");
        deadTime = parameters.deadTime();
        darkCount = Event.named(path, this::countDarkly);
        if (parameters.darkCountsPerSecond() > 0) {
            awaitDarkCount();
        }
    }

    public DetectorParameters parameters() {
        return parameters;
    }

    /**
     * One photon reaches it.
     *
     * @return whether it made a click that was accepted
     */
    public boolean detect() {
        return efficiencyStream.chance(parameters.efficiency()) && click();
    }

    /**
     * One photon is absorbed.
     *
     * @return whether the click was accepted
     */
    public boolean click() {
        long now = timeline.now();
        if (now <= blockedUntil) {
            return false;
        }
        blockedUntil = Math.addExact(now, deadTime);
        listener.clicked(number, nearestMultiple(now, parameters.timeResolutionPicoseconds()));
        return true;
    }

    private void countDarkly() {
        click();
        awaitDarkCount();
    }

    private void awaitDarkCount() {
        double gap = -Math.log(darkStream.nextDouble()) / parameters.darkCountsPerSecond() * Picoseconds.SECOND;
        if (gap < Picoseconds.NEVER - timeline.now()) {
            timeline.after(Math.max(1, Picoseconds.round(gap)), Phase.DEVICE, darkCount);
        }
    }

    /** Halves to the even multiple. */
    static long nearestMultiple(long instant, long unit) {
        long below = instant / unit;
        long rest = instant - below * unit;
        long beyondHalf = rest - (unit - rest);
        boolean up = beyondHalf > 0 || (beyondHalf == 0 && (below & 1) == 1);
        return (up ? below + 1 : below) * unit;
    }
}
