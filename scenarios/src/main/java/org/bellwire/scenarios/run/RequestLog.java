package org.bellwire.scenarios.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.application.RequestMade;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.network.TargetOutOfReach;
import org.bellwire.scenarios.result.RequestResult;

/** Follows the requests of one replication from the asking to the end of the run. */
final class RequestLog {
    private final PairTruth truth;
    private final int replication;
    private final Map<ReservationId, RequestHistory> histories = new LinkedHashMap<>();

    RequestLog(QuantumNetwork network, int replication) {
        this.truth = new PairTruth(network);
        this.replication = replication;
        Observations observations = network.observations();
        observations.listen(RequestMade.class, this::made);
        observations.listen(ReservationDecided.class, this::decided);
        observations.listen(TargetOutOfReach.class, this::doubted);
        observations.listen(PairDelivered.class, this::delivered);
    }

    private void made(RequestMade fact) {
        histories.put(fact.reservation().id(), new RequestHistory(fact));
    }

    private void decided(ReservationDecided fact) {
        histories.get(fact.reservation().id()).decided(fact);
    }

    private void doubted(TargetOutOfReach fact) {
        histories.get(fact.reservation().id()).doubted(fact);
    }

    private void delivered(PairDelivered fact) {
        histories.get(fact.reservation()).delivered(fact, truth);
    }

    /**
     * The results in the order of asking.
     *
     * @param stop when the run ended, ps
     */
    List<RequestResult> close(long stop) {
        return histories.values().stream()
                .map(history -> history.result(replication, stop))
                .toList();
    }
}
