package org.bellwire.scenarios.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.qkd.bb84.TrainSifted;
import org.bellwire.protocols.qkd.distill.BlockDistilled;
import org.bellwire.protocols.qkd.key.ExchangeBegun;
import org.bellwire.protocols.qkd.key.ExchangeEnded;
import org.bellwire.protocols.qkd.key.KeyMade;
import org.bellwire.protocols.qkd.key.KeyRelayed;
import org.bellwire.scenarios.result.KeyResult;

/** Follows the exchanges of keys of one replication, and compares the keys of both ends. */
final class KeyLog {
    private final int replication;
    private final Map<String, KeyHistory> histories = new LinkedHashMap<>();

    KeyLog(Observations observations, int replication) {
        this.replication = replication;
        observations.listen(ExchangeBegun.class, fact -> histories.put(fact.exchange(), new KeyHistory(fact)));
        observations.listen(KeyMade.class, fact -> whole(fact.exchange()).ifPresent(history -> history.made(fact)));
        observations.listen(
                TrainSifted.class, fact -> whole(fact.exchange()).ifPresent(history -> history.sifted(fact)));
        observations.listen(BlockDistilled.class, this::distilled);
        observations.listen(
                KeyRelayed.class, fact -> whole(fact.exchange()).ifPresent(history -> history.relayed(fact)));
        observations.listen(
                ExchangeEnded.class,
                fact -> whole(fact.exchange()).ifPresent(history -> history.ended(fact.instant())));
    }

    private Optional<KeyHistory> whole(String exchange) {
        return Optional.ofNullable(histories.get(exchange));
    }

    /** A block of the exchange itself, or of a link of it. */
    private void distilled(BlockDistilled fact) {
        String[] parts = fact.exchange().split("\\.", 2);
        whole(parts[0]).ifPresent(history -> history.distilled(fact, parts.length == 1));
    }

    /**
     * The results in the order in which the exchanges began.
     *
     * @param stop when the run ended, ps
     */
    List<KeyResult> close(long stop) {
        return histories.values().stream()
                .map(history -> history.result(replication, stop))
                .toList();
    }
}
