package org.bellwire.protocols.qkd.bb84;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.protocols.qkd.bb84.Bb84Message.BasesMatched;
import org.bellwire.protocols.qkd.bb84.Bb84Message.ClicksAnnounced;
import org.bellwire.protocols.qkd.bb84.Bb84Message.TrainsBegun;
import org.bellwire.protocols.qkd.bb84.Bb84Message.TrainsEnded;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.BlockCollector;
import org.bellwire.protocols.qkd.key.BlockTaker;
import org.bellwire.protocols.qkd.key.PeerLine;

/** The end that sends pulses, or measures its halves of pairs. It decides which clicks are kept and where blocks end. */
public final class Bb84Sender {
    private final PeerLine line;
    private final Bb84Parameters parameters;
    private final PulseRecords records;
    private final BlockCollector block;
    private final Topic<TrainSifted> sifted;
    private boolean ended;

    Bb84Sender(PeerLine line, Bb84Parameters parameters, PulseRecords records, BlockTaker taker) {
        this.line = line;
        this.parameters = parameters;
        this.records = records;
        block = new BlockCollector(taker);
        sifted = line.observations().topic(TrainSifted.class);
    }

    /**
     * Announces trains and begins them when the announcement is there.
     *
     * @param delay of the announcement, ps
     */
    public void start(long delay) {
        line.send(new TrainsBegun(line.timeline().now() + delay, parameters.trainPulses()));
    }

    /** Wants no more trains. Those that are under way are lost. */
    public void end() {
        if (!ended) {
            ended = true;
            line.send(new TrainsEnded());
        }
    }

    /** Takes a message of the receiver. */
    public void receive(Bb84Message message) {
        if (message instanceof ClicksAnnounced clicks && !ended) {
            sift(clicks);
        }
    }

    private void sift(ClicksAnnounced clicks) {
        BitSet matching = new BitSet();
        List<Byte> kinds = new ArrayList<>(clicks.pulses().size());
        for (int i = 0; i < clicks.pulses().size(); i++) {
            Optional<PulseRecord> own = records.take(clicks.pulses().get(i));
            int theirs = clicks.bases().bit(i) ? 1 : 0;
            kinds.add((byte) (int) own.map(PulseRecord::kind).orElse(0));
            if (own.filter(record -> record.basis() == theirs).isPresent()) {
                matching.set(i);
                block.add(own.get().bit(), theirs, own.get().kind());
            }
        }
        block.sent(parameters.trainPulses());
        boolean blockEnds = block.size() >= parameters.blockBits();
        line.send(new BasesMatched(
                clicks.train(), BitString.of(matching, clicks.pulses().size()), kinds, blockEnds));
        publish(clicks, matching.cardinality());
        if (blockEnds) {
            block.complete();
        }
    }

    private void publish(ClicksAnnounced clicks, int matching) {
        if (sifted.isWatched()) {
            sifted.publish(new TrainSifted(
                    line.timeline().now(),
                    line.exchange(),
                    clicks.train(),
                    parameters.trainPulses(),
                    clicks.pulses().size(),
                    matching));
        }
    }
}
