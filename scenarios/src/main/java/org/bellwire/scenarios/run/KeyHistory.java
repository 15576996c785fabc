package org.bellwire.scenarios.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.qkd.bb84.TrainSifted;
import org.bellwire.protocols.qkd.distill.BlockDistilled;
import org.bellwire.protocols.qkd.distill.BlockDistilled.Outcome;
import org.bellwire.protocols.qkd.key.ExchangeBegun;
import org.bellwire.protocols.qkd.key.KeyMade;
import org.bellwire.protocols.qkd.key.KeyRelayed;
import org.bellwire.protocols.qkd.rate.SiftedCount;
import org.bellwire.scenarios.result.KeyResult;

/** What one exchange of keys did so far. */
final class KeyHistory {
    private final ExchangeBegun begun;
    private final Map<Long, KeyMade> atOneEnd = new HashMap<>();
    private final List<Unit> rate = new ArrayList<>();
    private final List<Unit> errorsOfKeys = new ArrayList<>();
    private final List<Unit> errorsOfBlocks = new ArrayList<>();
    private final List<List<Unit>> errorsByBasis = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<Double> latencies = new ArrayList<>();
    private OptionalLong first = OptionalLong.empty();
    private OptionalLong ended = OptionalLong.empty();
    private long last;
    private long keys;
    private long unequal;
    private OptionalLong siftedInTrains = OptionalLong.empty();
    private OptionalLong siftedInBlocks = OptionalLong.empty();

    KeyHistory(ExchangeBegun begun) {
        this.begun = begun;
        last = begun.instant();
    }

    void made(KeyMade fact) {
        if (fact.number() >= begun.most()) {
            return;
        }
        KeyMade other = atOneEnd.remove(fact.number());
        if (other == null) {
            atOneEnd.put(fact.number(), fact);
            return;
        }
        int different = fact.key().distance(other.key());
        keys++;
        unequal += different > 0 ? 1 : 0;
        errorsOfKeys.add(new Unit(different, begun.keyBits()));
        addBits(fact.instant());
        if (first.isEmpty()) {
            first = OptionalLong.of(last);
        }
    }

    /** Keys of one instant are one unit, as they come of one block. */
    private void addBits(long instant) {
        if (instant == last && !rate.isEmpty()) {
            Unit earlier = rate.remove(rate.size() - 1);
            rate.add(new Unit(earlier.numerator() + begun.keyBits(), earlier.denominator()));
        } else {
            rate.add(new Unit(begun.keyBits(), Picoseconds.toSeconds(instant - last)));
        }
        last = instant;
    }

    void sifted(TrainSifted fact) {
        siftedInTrains = OptionalLong.of(siftedInTrains.orElse(0) + fact.sifted());
    }

    void distilled(BlockDistilled fact, boolean ofTheWhole) {
        long compared = 0;
        long errors = 0;
        long sifted = 0;
        for (int basis = 0; basis < fact.counts().size(); basis++) {
            SiftedCount signal = fact.counts().get(basis).get(0);
            errorsByBasis.get(basis).add(new Unit(signal.errors(), signal.compared()));
            compared += signal.compared();
            errors += signal.errors();
            sifted += signal.sifted();
        }
        // Of a block that was given up before correction, only the compared bits are known.
        boolean corrected = fact.outcome() != Outcome.TOO_MANY_ERRORS;
        errorsOfBlocks.add(
                new Unit(errors + (corrected ? fact.corrected() : 0), compared + (corrected ? fact.kept() : 0)));
        if (ofTheWhole) {
            siftedInBlocks = OptionalLong.of(siftedInBlocks.orElse(0) + sifted);
        }
    }

    void relayed(KeyRelayed fact) {
        latencies.add(Picoseconds.toSeconds(fact.instant() - fact.wanted()));
    }

    void ended(long instant) {
        ended = OptionalLong.of(instant);
    }

    KeyResult result(int replication, long stop) {
        long over = keys == begun.most() ? last : Math.max(last, ended.orElse(stop));
        List<Unit> rates = new ArrayList<>(rate);
        if (over > last) {
            rates.add(new Unit(0, Picoseconds.toSeconds(over - last)));
        }
        boolean distilled = !errorsOfBlocks.isEmpty();
        return new KeyResult(
                replication,
                begun.application(),
                begun.path(),
                begun.keyBits(),
                begun.instant(),
                over,
                keys,
                unequal,
                first,
                siftedInTrains.isPresent() ? siftedInTrains : siftedInBlocks,
                rates,
                distilled ? errorsOfBlocks : errorsOfKeys,
                errorsByBasis.get(0),
                errorsByBasis.get(1),
                latencies);
    }
}
