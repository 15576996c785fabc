package org.bellwire.protocols.qkd.exchange;

import java.util.function.Consumer;
import org.bellwire.protocols.qkd.bb84.Bb84Exchange;
import org.bellwire.protocols.qkd.key.BitString;

/** BB84 between two neighboring nodes, from the sender's point of view. */
final class PulseExchange {
    private final KeyDesk sender;
    private final KeyDesk receiver;
    private final Bb84Exchange exchange;

    private PulseExchange(KeyDesk sender, KeyDesk receiver, Bb84Exchange exchange) {
        this.sender = sender;
        this.receiver = receiver;
        this.exchange = exchange;
    }

    static PulseExchange open(
            String name,
            KeyDesk sender,
            KeyDesk receiver,
            ExchangeTerms terms,
            Consumer<BitString> senderKeys,
            Consumer<BitString> receiverKeys) {
        Bb84Exchange exchange = Bb84Exchange.open(
                sender.line(name, receiver),
                receiver.line(name, sender),
                sender.node().device().light(receiver.node().id(), terms.kinds()),
                terms.parameters(),
                senderKeys,
                receiverKeys);
        sender.handle(name, (from, message) -> exchange.atSender(message));
        receiver.handle(name, (from, message) -> exchange.atReceiver(message));
        return new PulseExchange(sender, receiver, exchange);
    }

    void begin() {
        exchange.sender()
                .start(sender.node().device().classicalDelay(receiver.node().id()));
    }

    void end() {
        exchange.sender().end();
    }
}
