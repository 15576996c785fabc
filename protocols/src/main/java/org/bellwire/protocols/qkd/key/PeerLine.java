package org.bellwire.protocols.qkd.key;

import java.util.function.Consumer;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/**
 * One end's view of an exchange of keys.
 *
 * @param exchange name of the exchange, the same at both ends
 * @param wire takes messages to the other end, in order
 */
public record PeerLine(
        String exchange,
        NodeId self,
        NodeId peer,
        Timeline timeline,
        RandomStreams streams,
        Observations observations,
        Consumer<Message> wire) {

    public void send(Message message) {
        wire.accept(message);
    }

    /** The luck of this end for one purpose; asked for once. */
    public CounterStream stream(String purpose) {
        return streams.stream(self.name() + "." + exchange, purpose);
    }
}
