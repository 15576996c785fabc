package org.bellwire.protocols.qkd.distill;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.qkd.distill.BlockDistilled.Outcome;
import org.bellwire.protocols.qkd.distill.DistillMessage.BlockGivenUp;
import org.bellwire.protocols.qkd.distill.DistillMessage.CorrectionBegun;
import org.bellwire.protocols.qkd.distill.DistillMessage.HashChosen;
import org.bellwire.protocols.qkd.distill.DistillMessage.ParityAsked;
import org.bellwire.protocols.qkd.distill.DistillMessage.ParityTold;
import org.bellwire.protocols.qkd.distill.DistillMessage.SampleTold;
import org.bellwire.protocols.qkd.distill.DistillMessage.TagTold;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.BlockTaker;
import org.bellwire.protocols.qkd.key.KeyCutter;
import org.bellwire.protocols.qkd.key.PeerLine;
import org.bellwire.protocols.qkd.key.SiftedBlock;
import org.bellwire.protocols.qkd.rate.SecretLength;
import org.bellwire.protocols.qkd.rate.SiftedCount;

/** The end whose bits are right by definition: counts errors, answers parities, and decides how long a key is. */
public final class ReferenceEnd implements BlockTaker {
    private final PeerLine line;
    private final Distillation distillation;
    private final Ledger ledger;
    private final SecretLength length;
    private final KeyCutter cutter;
    private final CounterStream seeds;
    private final Topic<BlockDistilled> ended;
    private final Map<Long, Block> open = new HashMap<>();
    private long taken;

    /** What is known of a block while it is in work. */
    private final class Block {
        private final long number;
        private final SiftedBlock bits;
        private final long pulses;
        private final long begun = line.timeline().now();
        private List<List<SiftedCount>> counts = List.of();
        private List<Integer> keptOf = List.of(0, 0);
        private boolean[] kept = {};
        private CascadeReference cascade = new CascadeReference(kept, 0);
        private int corrected;

        Block(long number, SiftedBlock bits, long pulses) {
            this.number = number;
            this.bits = bits;
            this.pulses = pulses;
        }
    }

    /**
     * @param kindShares shares of the kinds of pulses, signal first
     * @param zShare probability in (0, 1) that an end chooses Z
     * @param length how many bits are secret
     * @param cutter takes the secret bits
     */
    public ReferenceEnd(
            PeerLine line,
            Distillation distillation,
            List<Double> kindShares,
            double zShare,
            SecretLength length,
            KeyCutter cutter) {
        this.line = line;
        this.distillation = distillation;
        this.length = length;
        this.cutter = cutter;
        ledger = new Ledger(kindShares, zShare);
        seeds = line.stream("public seeds");
        ended = line.observations().topic(BlockDistilled.class);
    }

    @Override
    public void take(SiftedBlock block, long pulses) {
        open.put(taken, new Block(taken, block, pulses));
        taken++;
    }

    /** Takes a message of the other end; of a block that is over it is dropped. */
    public void receive(DistillMessage message) {
        Block block = open.get(message.block());
        if (block == null) {
            return;
        }
        if (message instanceof SampleTold sample) {
            compare(block, sample);
        } else if (message instanceof ParityAsked asked) {
            line.send(new ParityTold(block.number, block.cascade.answer(asked.question())));
        } else if (message instanceof TagTold told) {
            finish(block, told);
        }
    }

    private void compare(Block block, SampleTold sample) {
        block.counts = ledger.counts(block.bits, sample.places(), sample.values(), block.pulses);
        block.keptOf = Ledger.keptOf(block.bits, sample.places());
        block.kept = block.bits.bitsAt(Ledger.kept(sample.places()));
        if (length.of(block.counts, block.keptOf, distillation.authenticationBits()) == 0) {
            giveUp(block, Outcome.TOO_MANY_ERRORS);
            return;
        }
        long seed = seeds.nextLong();
        block.cascade = new CascadeReference(block.kept, seed);
        line.send(new CorrectionBegun(block.number, ledger.errorRate(block.counts), seed));
    }

    private void finish(Block block, TagTold told) {
        block.corrected = told.corrected();
        BitString own = BitString.of(PublicHash.of(block.kept, told.tag().length(), told.hashSeed()));
        if (!own.equals(told.tag())) {
            giveUp(block, Outcome.UNEQUAL);
            return;
        }
        int secret = length.of(block.counts, block.keptOf, block.cascade.disclosed());
        if (secret <= distillation.authenticationBits()) {
            giveUp(block, Outcome.TOO_COSTLY);
            return;
        }
        long seed = seeds.nextLong();
        line.send(new HashChosen(block.number, seed, secret));
        boolean[] key = PublicHash.of(block.kept, secret, seed);
        close(block, secret - distillation.authenticationBits(), Outcome.SECRET);
        cutter.add(Arrays.copyOfRange(key, distillation.authenticationBits(), secret));
    }

    private void giveUp(Block block, Outcome why) {
        line.send(new BlockGivenUp(block.number));
        close(block, 0, why);
    }

    private void close(Block block, int secret, Outcome outcome) {
        open.remove(block.number);
        if (ended.isWatched()) {
            ended.publish(new BlockDistilled(
                    line.timeline().now(),
                    line.exchange(),
                    block.number,
                    block.begun,
                    block.counts,
                    block.kept.length,
                    block.corrected,
                    block.cascade.disclosed(),
                    secret,
                    outcome));
        }
    }
}
