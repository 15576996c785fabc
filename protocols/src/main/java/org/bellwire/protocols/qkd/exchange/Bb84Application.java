package org.bellwire.protocols.qkd.exchange;

import java.util.List;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.KeyNodeSoftware;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.ExchangeBegun;
import org.bellwire.protocols.qkd.key.ExchangeEnded;

/** Makes keys between two nodes that a fiber joins, until there are enough or time is over. */
public final class Bb84Application implements Application {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "bb84";

    private final Timeline timeline;
    private final Observations observations;
    private final String name;
    private final List<String> path;
    private final ExchangeTerms terms;
    private final PulseExchange exchange;
    private long made;
    private boolean over;

    /**
     * @param sender of the pulses, with a fiber to the receiver
     * @throws IllegalStateException when there is no fiber, or no classical channel in both directions
     */
    public Bb84Application(KeyNodeSoftware sender, KeyNodeSoftware receiver, ApplicationId id, ExchangeTerms terms) {
        timeline = sender.timeline();
        observations = sender.observations();
        name = id.toString();
        path = List.of(sender.id().name(), receiver.id().name());
        this.terms = terms;
        exchange = PulseExchange.open(
                name, new KeyDesk(sender, id), new KeyDesk(receiver, id), terms, this::keyMade, key -> {});
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
                .publish(new ExchangeBegun(timeline.now(), name, NAME, path, bits, terms.most()));
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
            observations.topic(ExchangeEnded.class).publish(new ExchangeEnded(timeline.now(), name));
        }
    }
}
