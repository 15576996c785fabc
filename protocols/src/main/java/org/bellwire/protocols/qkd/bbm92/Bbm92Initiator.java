package org.bellwire.protocols.qkd.bbm92;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.distributed.Booking;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.BasisTold;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.Distilling;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.HalfMeasured;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.PairSifted;
import org.bellwire.protocols.qkd.distill.DistillMessage;
import org.bellwire.protocols.qkd.distill.ReferenceEnd;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.BlockCollector;
import org.bellwire.protocols.qkd.key.ExchangeBegun;
import org.bellwire.protocols.qkd.key.ExchangeEnded;
import org.bellwire.protocols.qkd.key.KeyCutter;
import org.bellwire.protocols.qkd.key.PeerLine;
import org.bellwire.protocols.qkd.key.SiftedKeys;
import org.bellwire.protocols.qkd.rate.SecretLength;
import org.bellwire.protocols.qkd.rate.SinglePhotons;

/**
 * The end that asks for pairs. It measures its half of a pair as soon as it has it, and tells the other end, which then measures its
 * own. The other end's basis decides whether the two bits are kept.
 */
public final class Bbm92Initiator implements Application, NodeProgram, Booking.Owner {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "bbm92";

    private final RouterSoftware node;
    private final ApplicationId id;
    private final Bbm92Parameters parameters;
    private final HalfReader reader;
    private final Booking booking;
    private final BlockCollector block;
    private final Consumer<DistillMessage> distilling;
    private final Map<PairId, HalfReader.Reading> unsifted = new HashMap<>();
    private long made;
    private boolean over;

    /** The initiator's end; the responder's program has the same id. */
    public Bbm92Initiator(RouterSoftware node, ApplicationId id, Bbm92Parameters parameters) {
        this.node = node;
        this.id = id;
        this.parameters = parameters;
        NodeId other = parameters.terms().responder();
        PeerLine line = Bbm92Responder.line(node, other, id);
        reader = new HalfReader(parameters.zShare(), line.stream("bases"));
        booking = new Booking(node, NAME, parameters.terms(), this);
        KeyCutter cutter = new KeyCutter(line, parameters.keyBits(), this::keyMade);
        if (parameters.distillation().isPresent()) {
            SecretLength length = new SecretLength(
                    new SinglePhotons.Only(), parameters.distillation().get().security());
            ReferenceEnd end = new ReferenceEnd(
                    line, parameters.distillation().get(), List.of(1.0), parameters.zShare(), length, cutter);
            block = new BlockCollector(end);
            distilling = end::receive;
        } else {
            block = new BlockCollector(new SiftedKeys(cutter));
            distilling = message -> {};
        }
        node.install(id, this);
    }

    @Override
    public void start() {
        booking.ask();
    }

    @Override
    public void opened() {
        node.observations()
                .topic(ExchangeBegun.class)
                .publish(new ExchangeBegun(
                        node.timeline().now(),
                        id.toString(),
                        NAME,
                        List.of(node.id().name(), booking.otherEnd().name()),
                        parameters.keyBits(),
                        parameters.keys().orElse(Long.MAX_VALUE)));
        node.timeline().at(parameters.terms().end(), this::end);
    }

    @Override
    public void pairCame() {
        while (!over && booking.hasPair()) {
            MemoryRecord half = booking.takePair();
            PairId pair = half.pair().id();
            unsifted.put(pair, reader.read(half.memory()));
            node.send(booking.otherEnd(), new HalfMeasured(id, pair));
            node.resources().free(half);
        }
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        if (message instanceof BasisTold told) {
            sift(told);
        } else if (message instanceof Distilling talk) {
            distilling.accept(talk.content());
        }
    }

    private void sift(BasisTold told) {
        HalfReader.Reading own = unsifted.remove(told.pair());
        boolean kept = own.basis() == told.basis();
        block.sent(1);
        if (kept) {
            block.add(own.bit(), own.basis(), 0);
        }
        boolean blockEnds = block.size() >= parameters.blockBits();
        node.send(booking.otherEnd(), new PairSifted(id, told.pair(), kept, blockEnds));
        if (blockEnds) {
            block.complete();
        }
    }

    private void keyMade(BitString key) {
        made++;
        if (parameters.keys().isPresent() && made == parameters.keys().getAsLong()) {
            booking.end();
            end();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            node.observations()
                    .topic(ExchangeEnded.class)
                    .publish(new ExchangeEnded(node.timeline().now(), id.toString()));
        }
    }
}
