package org.bellwire.protocols.qkd.distill;

import java.util.List;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.qkd.rate.SiftedCount;

/**
 * A block came to its end, with a key or without.
 *
 * @param instant at the reference end, ps
 * @param exchange name of the exchange
 * @param block its number, from 0
 * @param begun when its bits were complete at the reference end, ps
 * @param counts of sifting and comparison, by basis (Z, X), then by kind of pulse
 * @param kept bits that were to become key
 * @param corrected wrong ones among them
 * @param disclosed parities told
 * @param secret bits that came of it, without those that authentication takes back
 * @param outcome what became of it
 */
public record BlockDistilled(
        long instant,
        String exchange,
        long block,
        long begun,
        List<List<SiftedCount>> counts,
        int kept,
        int corrected,
        long disclosed,
        int secret,
        Outcome outcome)
        implements Observation {

    /** What became of a block. */
    public enum Outcome {
        SECRET,
        /** The compared bits leave nothing, even if correction cost nothing. */
        TOO_MANY_ERRORS,
        /** Correction and authentication cost all of it. */
        TOO_COSTLY,
        /** The tags say that errors were left. */
        UNEQUAL
    }

    public BlockDistilled {
        counts = counts.stream().map(List::copyOf).toList();
    }
}
