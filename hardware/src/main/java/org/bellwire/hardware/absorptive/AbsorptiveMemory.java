package org.bellwire.hardware.absorptive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.bellwire.kernel.random.CounterStream;

/**
 * A comb that holds at most one photon in each of its time modes. The first photon after preparation or recall starts the modes,
 * however late it comes; photons beyond the last mode pass by.
 *
 * @param <P> what it holds: a photon, or a name for a mode of a Fock state
 */
public final class AbsorptiveMemory<P> {
    private final CombParameters parameters;
    private final CounterStream stream;
    private final NavigableMap<Integer, P> held = new TreeMap<>();
    private long preparedFrom = Long.MAX_VALUE;
    private long preparedUntil = Long.MIN_VALUE;
    private long start;
    private boolean absorbing;
    private int overlaps;

    public AbsorptiveMemory(CombParameters parameters, CounterStream stream) {
        this.parameters = parameters;
        this.stream = stream;
    }

    /** What comes out, and when. */
    public record Released<P>(P photon, int mode, long instant) {}

    /** Prepares the comb from now on; what it held is lost. */
    public void prepare(long now) {
        forget();
        preparedFrom = Math.addExact(now, parameters.prepareTime());
        preparedUntil = parameters.lifetime() > Long.MAX_VALUE - preparedFrom
                ? Long.MAX_VALUE
                : preparedFrom + parameters.lifetime();
    }

    /** Whether it can absorb now. */
    public boolean isPrepared(long now) {
        return now >= preparedFrom && now < preparedUntil;
    }

    /**
     * A photon comes.
     *
     * @return its mode, if it was absorbed; a second photon in a mode is not, and counts as an overlap
     */
    public OptionalInt absorb(P photon, long now) {
        if (!isPrepared(now) || !stream.chance(parameters.absorption())) {
            return OptionalInt.empty();
        }
        if (!absorbing) {
            absorbing = true;
            start = now;
        }
        int mode = parameters.modeAt(now - start);
        if (mode >= parameters.modes()) {
            return OptionalInt.empty();
        }
        if (held.putIfAbsent(mode, photon) != null) {
            overlaps++;
            return OptionalInt.empty();
        }
        return OptionalInt.of(mode);
    }

    /** When the comb rephases after the first photon: the earliest instant of a recall. */
    public long rephasing() {
        return Math.addExact(start, parameters.period());
    }

    /** How many photons it holds. */
    public int size() {
        return held.size();
    }

    /** How many photons found their mode taken. */
    public int overlaps() {
        return overlaps;
    }

    /**
     * Gives back what it holds, each photon with the retrieval efficiency, in the order of the instants at which they come out.
     *
     * @param now of the recall, at {@link #rephasing} exactly for a comb without spin wave, not before it otherwise
     */
    public List<Released<P>> recall(long now) {
        long stored = now - rephasing();
        if (stored < 0 || (stored > 0 && parameters.release() == Release.COMB)) {
            throw new IllegalArgumentException("recall at " + now + " ps, but the comb rephases at " + rephasing()
                    + " ps" + (stored < 0 ? "" : " and does not wait without a spin wave"));
        }
        double efficiency = parameters.retrieval().efficiency(stored);
        List<Released<P>> released = new ArrayList<>();
        held.forEach((mode, photon) -> {
            if (stream.chance(efficiency)) {
                released.add(new Released<>(photon, mode, now + leaving(mode)));
            }
        });
        released.sort(Comparator.comparingLong(Released::instant));
        forget();
        return released;
    }

    private long leaving(int mode) {
        return parameters.release() == Release.SPIN_WAVE_REVERSED
                ? parameters.offset(parameters.modes() - 1 - mode)
                : parameters.offset(mode);
    }

    private void forget() {
        held.clear();
        absorbing = false;
    }
}
