package org.bellwire.protocols.qkd.exchange;

import java.util.List;
import org.bellwire.hardware.node.PairSourceNode;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.KeyNodeSoftware;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.ExchangeBegun;
import org.bellwire.protocols.qkd.key.ExchangeEnded;

/** Makes keys between two nodes until there are enough or time is over. */
public final class KeyExchange implements Application {
    private final ApplicationId id;
    private final List<String> path;
    private final ExchangeTerms terms;
    private final Timeline timeline;
    private final Observations observations;
    private final PulseExchange exchange;
    private long made;
    private boolean over;

    private KeyExchange(
            KeyNodeSoftware first, ApplicationId id, List<String> path, ExchangeTerms terms, Opening opening) {
        this.id = id;
        this.path = path;
        this.terms = terms;
        timeline = first.timeline();
        observations = first.observations();
        exchange = opening.open(this);
    }

    private interface Opening {
        PulseExchange open(KeyExchange owner);
    }

    /**
     * BB84 over a fiber.
     *
     * @param sender of the pulses, with a fiber to the receiver
     * @throws IllegalStateException when there is no fiber, or no classical channel in both directions
     */
    public static KeyExchange bb84(
            KeyNodeSoftware sender, KeyNodeSoftware receiver, ApplicationId id, PulseTerms terms) {
        List<String> path = List.of(sender.id().name(), receiver.id().name());
        return new KeyExchange(
                sender,
                id,
                path,
                terms.exchange(),
                owner -> PulseExchange.open(
                        id.toString(),
                        new KeyDesk(sender, id),
                        new KeyDesk(receiver, id),
                        terms,
                        owner::keyMade,
                        key -> {}));
    }

    /**
     * BBM92 with a source of pairs between two receivers.
     *
     * @param source with a fiber to each of them
     * @throws IllegalStateException when there is no fiber, or no classical channel in both directions between the receivers
     */
    public static KeyExchange bbm92(
            KeyNodeSoftware initiator,
            KeyNodeSoftware responder,
            PairSourceNode source,
            ApplicationId id,
            ExchangeTerms terms) {
        List<String> path = List.of(
                initiator.id().name(), source.id().name(), responder.id().name());
        return new KeyExchange(
                initiator,
                id,
                path,
                terms,
                owner -> PulseExchange.ofPairs(
                        id.toString(),
                        new KeyDesk(initiator, id),
                        new KeyDesk(responder, id),
                        source,
                        terms,
                        owner::keyMade));
    }

    @Override
    public void start() {
        timeline.at(terms.start(), Phase.SIGNAL, this::begin);
        terms.end().ifPresent(end -> timeline.at(end, Phase.SIGNAL, this::end));
    }

    private void begin() {
        int bits = terms.parameters().keyBits();
        observations
                .topic(ExchangeBegun.class)
                .publish(new ExchangeBegun(timeline.now(), id.toString(), id.kind(), path, bits, terms.most()));
        exchange.begin();
    }

    private void keyMade(BitString key) {
        made++;
        if (made == terms.most()) {
            end();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            exchange.end();
            observations.topic(ExchangeEnded.class).publish(new ExchangeEnded(timeline.now(), id.toString()));
        }
    }
}
