package org.bellwire.protocols.qkd.exchange;

import java.util.function.Consumer;
import org.bellwire.hardware.node.PairSourceNode;
import org.bellwire.protocols.qkd.bb84.Bb84Exchange;
import org.bellwire.protocols.qkd.key.BitString;

/** An exchange between two nodes that light joins, from the point of view of the one that begins. */
final class PulseExchange {
    private final KeyDesk initiator;
    private final KeyDesk responder;
    private final Bb84Exchange exchange;

    private PulseExchange(String name, KeyDesk initiator, KeyDesk responder, Bb84Exchange exchange) {
        this.initiator = initiator;
        this.responder = responder;
        this.exchange = exchange;
        initiator.handle(name, (from, message) -> exchange.atSender(message));
        responder.handle(name, (from, message) -> exchange.atReceiver(message));
    }

    /** By weak pulses from one node to the next. */
    static PulseExchange open(
            String name,
            KeyDesk sender,
            KeyDesk receiver,
            PulseTerms terms,
            Consumer<BitString> senderKeys,
            Consumer<BitString> receiverKeys) {
        return new PulseExchange(
                name,
                sender,
                receiver,
                Bb84Exchange.open(
                        sender.line(name, receiver),
                        receiver.line(name, sender),
                        sender.node().device().light(receiver.node().id(), terms.kinds()),
                        terms.exchange().parameters(),
                        senderKeys,
                        receiverKeys));
    }

    /** By pairs of a source between two nodes. */
    static PulseExchange ofPairs(
            String name,
            KeyDesk initiator,
            KeyDesk responder,
            PairSourceNode source,
            ExchangeTerms terms,
            Consumer<BitString> initiatorKeys) {
        return new PulseExchange(
                name,
                initiator,
                responder,
                Bb84Exchange.ofPairs(
                        initiator.line(name, responder),
                        responder.line(name, initiator),
                        source.light(initiator.node().id(), responder.node().id()),
                        terms.parameters(),
                        initiatorKeys,
                        key -> {}));
    }

    void begin() {
        exchange.sender()
                .start(initiator.node().device().classicalDelay(responder.node().id()));
    }

    void end() {
        exchange.sender().end();
    }
}
