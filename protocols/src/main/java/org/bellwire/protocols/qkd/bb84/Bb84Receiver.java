package org.bellwire.protocols.qkd.bb84;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.bellwire.hardware.transmission.MeasuredLight;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.qkd.bb84.Bb84Message.BasesMatched;
import org.bellwire.protocols.qkd.bb84.Bb84Message.ClicksAnnounced;
import org.bellwire.protocols.qkd.bb84.Bb84Message.TrainsBegun;
import org.bellwire.protocols.qkd.bb84.Bb84Message.TrainsEnded;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.BlockCollector;
import org.bellwire.protocols.qkd.key.BlockTaker;
import org.bellwire.protocols.qkd.key.PeerLine;

/**
 * The end that measures. It announces the clicks of each train as soon as its last pulse can have arrived, of pairs at both ends: nobody
 * may learn of a basis before the light has been measured. Where both values clicked it takes one at random, as proofs of security want;
 * SeQUeNCe drops such pulses.
 */
public final class Bb84Receiver {
    private final PeerLine line;
    private final MeasuredLight light;
    private final BlockCollector block;
    private final CounterStream doubles;
    private final Deque<List<Click>> unanswered = new ArrayDeque<>();
    private List<Click> clicks = new ArrayList<>();
    private long firstArrival;
    private long trainPulses;
    private long train;
    private boolean ended;

    private record Click(long pulse, int basis, int bit) {}

    Bb84Receiver(PeerLine line, MeasuredLight light, BlockTaker taker) {
        this.line = line;
        this.light = light;
        block = new BlockCollector(taker);
        doubles = line.stream("double clicks");
    }

    /** Takes a message of the sender. */
    public void receive(Bb84Message message) {
        if (message instanceof TrainsBegun begun) {
            firstArrival = begun.start() + light.delay();
            trainPulses = begun.trainPulses();
            awaitEnd();
        } else if (message instanceof BasesMatched matched) {
            sift(matched);
        } else if (message instanceof TrainsEnded) {
            ended = true;
        }
    }

    /** Counted from the first pulse, so that no rounding adds up. A train that would end after all time is not awaited. */
    private void awaitEnd() {
        long over = light.instantOf((train + 1) * trainPulses);
        if (over < Picoseconds.NEVER / 2 && firstArrival < Picoseconds.NEVER / 2) {
            line.timeline().at(firstArrival + over, Phase.DEVICE, this::trainEnded);
        }
    }

    private void trainEnded() {
        if (ended) {
            return;
        }
        light.receive((train + 1) * trainPulses, this::detected);
        BitSet bases = new BitSet();
        for (int i = 0; i < clicks.size(); i++) {
            bases.set(i, clicks.get(i).basis() == 1);
        }
        List<Long> pulses = clicks.stream().map(Click::pulse).toList();
        line.send(new ClicksAnnounced(train, pulses, BitString.of(bases, clicks.size())));
        unanswered.add(clicks);
        clicks = new ArrayList<>();
        train++;
        awaitEnd();
    }

    private void detected(long pulse, int basis, int seen) {
        clicks.add(new Click(pulse, basis, DoubleClicks.bit(seen, doubles)));
    }

    private void sift(BasesMatched matched) {
        List<Click> announced = unanswered.remove();
        for (int i = 0; i < announced.size(); i++) {
            if (matched.matching().bit(i)) {
                Click click = announced.get(i);
                block.add(click.bit(), click.basis(), matched.kinds().get(i));
            }
        }
        block.sent(trainPulses);
        if (matched.blockEnds()) {
            block.complete();
        }
    }
}
