package org.bellwire.protocols.qkd.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bellwire.hardware.channel.Message;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.KeyNodeSoftware;
import org.bellwire.protocols.qkd.exchange.RelayMessage.Carried;
import org.bellwire.protocols.qkd.exchange.RelayMessage.Dropped;
import org.bellwire.protocols.qkd.exchange.RelayMessage.Enough;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.ExchangeBegun;
import org.bellwire.protocols.qkd.key.ExchangeEnded;
import org.bellwire.protocols.qkd.key.KeyMade;
import org.bellwire.protocols.qkd.key.KeyRelayed;

/**
 * Keys between two nodes over trusted ones between them. Every link makes keys of its own all the time, which wait in buffers. The first
 * node draws a key, encrypts it with one of its link, and each node on the way decrypts it and encrypts it anew. The nodes on the way
 * know all keys: that is the trust.
 */
public final class KeyRelay implements Application {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "key_relay";

    private final String name;
    private final RelayTerms terms;
    private final Timeline timeline;
    private final Observations observations;
    private final List<KeyDesk> desks = new ArrayList<>();
    private final List<RelayHop> hops = new ArrayList<>();
    // Of each node but the last: keys that wait for one of the next link.
    private final List<Deque<Waiting>> waiting = new ArrayList<>();
    private final CounterStream bits;
    private final Deque<Long> demands = new ArrayDeque<>();
    private long sent;
    private boolean over;

    private record Waiting(long number, BitString key, long wanted) {}

    /**
     * @param path nodes from end to end, at least two, each with a fiber to the next
     * @throws IllegalStateException when a fiber or a classical channel is missing
     */
    public KeyRelay(List<KeyNodeSoftware> path, ApplicationId id, RelayTerms terms) {
        this.terms = terms;
        name = id.toString();
        timeline = path.get(0).timeline();
        observations = path.get(0).observations();
        bits = path.get(0).streams().stream(path.get(0).id().name() + "." + name, "keys");
        path.forEach(node -> desks.add(new KeyDesk(node, id)));
        for (int h = 0; h < desks.size() - 1; h++) {
            int at = h;
            waiting.add(new ArrayDeque<>());
            hops.add(new RelayHop(name, desks.get(h), desks.get(h + 1), terms, () -> stocked(at)));
        }
        for (int d = 0; d < desks.size(); d++) {
            int at = d;
            desks.get(d).handle(name, (from, message) -> receive(at, message));
        }
    }

    @Override
    public void start() {
        timeline.at(terms.links().exchange().start(), Phase.SIGNAL, this::begin);
        terms.links().exchange().end().ifPresent(end -> timeline.at(end, Phase.SIGNAL, this::timeIsOver));
    }

    private void begin() {
        observations
                .topic(ExchangeBegun.class)
                .publish(new ExchangeBegun(
                        timeline.now(),
                        name,
                        NAME,
                        desks.stream().map(KeyDesk::name).toList(),
                        terms.links().exchange().parameters().keyBits(),
                        terms.links().exchange().most()));
        hops.forEach(RelayHop::begin);
        terms.interval().ifPresent(interval -> demand());
    }

    private void demand() {
        if (!over) {
            demands.add(timeline.now());
            timeline.after(terms.interval().getAsLong(), Phase.SIGNAL, this::demand);
            serve();
        }
    }

    private void stocked(int at) {
        if (at > 0) {
            forward(at);
        } else {
            serve();
        }
    }

    private void serve() {
        RelayHop first = hops.get(0);
        while (!over && sent < terms.links().exchange().most() && first.isStocked() && isWanted()) {
            long wanted = terms.interval().isPresent() ? demands.remove() : timeline.now();
            BitString key = draw();
            publish(0, sent, key);
            first.carry(sent, key, wanted);
            sent++;
        }
    }

    private boolean isWanted() {
        return terms.interval().isEmpty() || !demands.isEmpty();
    }

    private BitString draw() {
        boolean[] drawn = new boolean[terms.links().exchange().parameters().keyBits()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = bits.nextInt(0, 1) == 1;
        }
        return BitString.of(drawn);
    }

    private void receive(int at, Message message) {
        if (message instanceof Carried carried) {
            BitString key = hops.get(at - 1).open(carried);
            if (at == desks.size() - 1) {
                arrived(carried, key);
            } else {
                waiting.get(at).add(new Waiting(carried.number(), key, carried.wanted()));
                forward(at);
            }
        } else if (message instanceof Dropped dropped) {
            hops.get(at - 1).forget(dropped);
        } else if (message instanceof Enough) {
            enough(at);
        }
    }

    private void forward(int at) {
        while (!waiting.get(at).isEmpty() && hops.get(at).isStocked()) {
            Waiting next = waiting.get(at).remove();
            hops.get(at).carry(next.number(), next.key(), next.wanted());
        }
    }

    private void arrived(Carried carried, BitString key) {
        int last = desks.size() - 1;
        publish(last, carried.number(), key);
        observations
                .topic(KeyRelayed.class)
                .publish(new KeyRelayed(timeline.now(), name, carried.number(), carried.wanted()));
        if (carried.number() + 1 == terms.links().exchange().most()) {
            desks.get(last).send(desks.get(last - 1).node().id(), name, new Enough());
        }
    }

    private void enough(int at) {
        hops.get(at).end();
        if (at > 0) {
            desks.get(at).send(desks.get(at - 1).node().id(), name, new Enough());
        } else {
            close();
        }
    }

    /** Each node looks at its own clock. */
    private void timeIsOver() {
        hops.forEach(RelayHop::end);
        close();
    }

    private void close() {
        if (!over) {
            over = true;
            observations.topic(ExchangeEnded.class).publish(new ExchangeEnded(timeline.now(), name));
        }
    }

    private void publish(int at, long number, BitString key) {
        String peer = desks.get(desks.size() - 1 - at).name();
        observations
                .topic(KeyMade.class)
                .publish(new KeyMade(timeline.now(), name, desks.get(at).name(), peer, number, key));
    }
}
