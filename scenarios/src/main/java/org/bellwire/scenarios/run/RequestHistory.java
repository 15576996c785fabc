package org.bellwire.scenarios.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.application.RequestMade;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.ReservationCompleted;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.network.ReservationReleased;
import org.bellwire.protocols.network.TargetOutOfReach;
import org.bellwire.scenarios.result.RequestResult;
import org.bellwire.scenarios.result.RequestStatus;

/**
 * What has happened to one request so far. A pair counts when the initiator gets its half; its true fidelity is taken when both ends
 * have theirs, for until then the later half may still be waiting for its correction.
 */
final class RequestHistory {
    private final RequestMade made;
    private final DeliveryLog deliveries = new DeliveryLog();
    private final Map<PairId, PairDelivered> halves = new HashMap<>();
    private Optional<ReservationDecided> decision = Optional.empty();
    private Optional<ReservationReleased> release = Optional.empty();
    private long end;
    private String doubt = "";

    RequestHistory(RequestMade made) {
        this.made = made;
        this.end = made.reservation().end();
    }

    /** A reservation was made or refused; a refusal of the rest of a window changes nothing. */
    void decided(ReservationDecided fact) {
        if (release.isEmpty() || fact.isApproved()) {
            decision = Optional.of(fact);
            release = Optional.empty();
        }
    }

    /** The initiator has all it wanted. */
    void completed(ReservationCompleted fact) {
        end = fact.instant();
    }

    /** A node of the path has failed. */
    void released(ReservationReleased fact) {
        release = Optional.of(fact);
    }

    void doubted(TargetOutOfReach fact) {
        doubt = fact.explanation();
    }

    void delivered(PairDelivered half, PairTruth truth) {
        if (half.memory().node().equals(made.reservation().initiator())) {
            deliveries.add(half.instant(), half.pair().fidelity());
        }
        if (made.reservation().delivery() == Reservation.Delivery.USE) {
            // One end may have read its half before the other had its own.
            return;
        }
        PairDelivered other = halves.remove(half.pair().id());
        if (other == null) {
            halves.put(half.pair().id(), half);
        } else {
            deliveries.complete(truth.fidelity(other, half));
        }
    }

    /**
     * @param stop when the run ended, ps
     */
    RequestResult result(int replication, long stop) {
        Reservation reservation = made.reservation();
        boolean approved = decision.filter(ReservationDecided::isApproved).isPresent();
        return new RequestResult(
                replication,
                made.application(),
                reservation.initiator().name(),
                reservation.responder().name(),
                reservation.start(),
                reservation.end(),
                reservation.memories(),
                reservation.fidelity(),
                status(stop),
                decision.map(ReservationDecided::path).orElse(List.of()).stream()
                        .map(NodeId::name)
                        .toList(),
                approved ? OptionalLong.of(reservation.start() - made.firstAsked()) : OptionalLong.empty(),
                deliveries.summary(),
                end(stop) - reservation.start(),
                remark());
    }

    /** Until when there was a reservation, or one was looked for and found again. */
    private long end(long stop) {
        long last = release.map(ReservationReleased::instant).orElse(stop);
        return Math.min(end, last);
    }

    private String remark() {
        return release.map(ReservationReleased::reason)
                .or(() -> decision.map(ReservationDecided::reason).filter(reason -> !reason.isEmpty()))
                .orElse(doubt);
    }

    private RequestStatus status(long stop) {
        if (decision.isPresent() && !decision.get().isApproved()) {
            return RequestStatus.REJECTED;
        }
        return decision.isPresent() && release.isEmpty() && end <= stop
                ? RequestStatus.SERVED
                : RequestStatus.UNFINISHED;
    }
}
