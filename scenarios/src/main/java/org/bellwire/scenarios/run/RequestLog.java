package org.bellwire.scenarios.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.application.RequestMade;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.ReservationAskedAnew;
import org.bellwire.protocols.network.ReservationCompleted;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.network.ReservationReleased;
import org.bellwire.protocols.network.TargetOutOfReach;
import org.bellwire.scenarios.result.RequestResult;

/** Follows the requests of one replication from the asking to the end of the run. */
final class RequestLog {
    private final PairTruth truth;
    private final int replication;
    private final List<RequestHistory> histories = new ArrayList<>();
    private final Map<ReservationId, RequestHistory> byReservation = new HashMap<>();

    RequestLog(QuantumNetwork network, int replication) {
        this.truth = new PairTruth(network);
        this.replication = replication;
        Observations observations = network.observations();
        observations.listen(RequestMade.class, this::made);
        observations.listen(ReservationDecided.class, this::decided);
        observations.listen(TargetOutOfReach.class, this::doubted);
        observations.listen(ReservationCompleted.class, this::completed);
        observations.listen(ReservationReleased.class, this::released);
        observations.listen(ReservationAskedAnew.class, this::askedAnew);
        observations.listen(PairDelivered.class, this::delivered);
    }

    private void made(RequestMade fact) {
        RequestHistory history = new RequestHistory(fact);
        histories.add(history);
        byReservation.put(fact.reservation().id(), history);
    }

    private void decided(ReservationDecided fact) {
        byReservation.get(fact.reservation().id()).decided(fact);
    }

    private void doubted(TargetOutOfReach fact) {
        byReservation.get(fact.reservation().id()).doubted(fact);
    }

    private void completed(ReservationCompleted fact) {
        byReservation.get(fact.reservation()).completed(fact);
    }

    private void released(ReservationReleased fact) {
        byReservation.get(fact.reservation()).released(fact);
    }

    private void askedAnew(ReservationAskedAnew fact) {
        byReservation.put(fact.reservation().id(), byReservation.get(fact.former()));
    }

    private void delivered(PairDelivered fact) {
        byReservation.get(fact.reservation()).delivered(fact, truth);
    }

    /**
     * The results in the order of asking.
     *
     * @param stop when the run ended, ps
     */
    List<RequestResult> close(long stop) {
        return histories.stream()
                .map(history -> history.result(replication, stop))
                .toList();
    }
}
