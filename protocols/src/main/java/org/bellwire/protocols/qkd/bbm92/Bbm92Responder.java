package org.bellwire.protocols.qkd.bbm92;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.distributed.PairInbox;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.BasisTold;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.Distilling;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.HalfMeasured;
import org.bellwire.protocols.qkd.bbm92.Bbm92Message.PairSifted;
import org.bellwire.protocols.qkd.distill.CorrectingEnd;
import org.bellwire.protocols.qkd.distill.DistillMessage;
import org.bellwire.protocols.qkd.key.BlockCollector;
import org.bellwire.protocols.qkd.key.KeyCutter;
import org.bellwire.protocols.qkd.key.PeerLine;
import org.bellwire.protocols.qkd.key.SiftedKeys;

/** The other end: measures its half of a pair when it hears that the initiator has, and tells its basis. */
public final class Bbm92Responder implements NodeProgram {
    private final RouterSoftware node;
    private final ApplicationId id;
    private final HalfReader reader;
    private final PairInbox<HalfMeasured> inbox;
    private final BlockCollector block;
    private final Consumer<DistillMessage> distilling;
    private final Map<PairId, HalfReader.Reading> unsifted = new HashMap<>();

    private Bbm92Responder(RouterSoftware node, NodeId initiator, ApplicationId id, Bbm92Parameters parameters) {
        this.node = node;
        this.id = id;
        PeerLine line = line(node, initiator, id);
        reader = new HalfReader(parameters.zShare(), line.stream("bases"));
        inbox = new PairInbox<>(node, this::measure);
        KeyCutter cutter = new KeyCutter(line, parameters.keyBits(), key -> {});
        if (parameters.distillation().isPresent()) {
            CorrectingEnd end =
                    new CorrectingEnd(line, parameters.distillation().get(), List.of(1.0), parameters.zShare(), cutter);
            block = new BlockCollector(end);
            distilling = end::receive;
        } else {
            block = new BlockCollector(new SiftedKeys(cutter));
            distilling = message -> {};
        }
    }

    /** Installs the program of the application with this id. */
    public static void install(RouterSoftware node, NodeId initiator, ApplicationId id, Bbm92Parameters parameters) {
        node.install(id, new Bbm92Responder(node, initiator, id, parameters));
    }

    static PeerLine line(RouterSoftware node, NodeId peer, ApplicationId id) {
        return new PeerLine(
                id.toString(),
                node.id(),
                peer,
                node.timeline(),
                node.streams(),
                node.observations(),
                message -> node.send(peer, new Distilling(id, (DistillMessage) message)));
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        if (message instanceof HalfMeasured measured) {
            inbox.receive(from, measured);
        } else if (message instanceof PairSifted sifted) {
            sift(sifted);
        } else if (message instanceof Distilling talk) {
            distilling.accept(talk.content());
        }
    }

    @Override
    public void offered(MemoryRecord memory) {
        inbox.offered(memory);
    }

    private void measure(NodeId initiator, HalfMeasured message, MemoryRecord half) {
        HalfReader.Reading own = reader.read(half.memory());
        unsifted.put(message.pair(), own);
        node.send(initiator, new BasisTold(id, message.pair(), own.basis()));
        node.resources().free(half);
    }

    private void sift(PairSifted sifted) {
        HalfReader.Reading own = unsifted.remove(sifted.pair());
        block.sent(1);
        if (sifted.kept()) {
            block.add(own.bit(), own.basis(), 0);
        }
        if (sifted.blockEnds()) {
            block.complete();
        }
    }
}
