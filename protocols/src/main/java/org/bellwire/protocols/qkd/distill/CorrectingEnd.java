package org.bellwire.protocols.qkd.distill;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.random.CounterStream;
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

/** The end that corrects its bits: chooses the sample, runs Cascade, and tells a tag of the result. */
public final class CorrectingEnd implements BlockTaker {
    private final PeerLine line;
    private final Distillation distillation;
    private final Ledger ledger;
    private final KeyCutter cutter;
    private final CounterStream sampling;
    private final CounterStream seeds;
    private final Map<Long, boolean[]> kept = new HashMap<>();
    private final Map<Long, CascadeCorrector> open = new HashMap<>();
    private long taken;

    /**
     * @param kindShares shares of the kinds of pulses, signal first
     * @param zShare probability in (0, 1) that an end chooses Z
     * @param cutter takes the secret bits
     */
    public CorrectingEnd(
            PeerLine line, Distillation distillation, List<Double> kindShares, double zShare, KeyCutter cutter) {
        this.line = line;
        this.distillation = distillation;
        this.cutter = cutter;
        ledger = new Ledger(kindShares, zShare);
        sampling = line.stream("sample");
        seeds = line.stream("public seeds");
    }

    @Override
    public void take(SiftedBlock block, long pulses) {
        BitString places = ledger.compared(block, distillation.sampleShare(), sampling);
        kept.put(taken, block.bitsAt(Ledger.kept(places)));
        line.send(new SampleTold(taken, places, BitString.of(block.bitsAt(places.places()))));
        taken++;
    }

    /** Takes a message of the other end; of a block that is over it is dropped. */
    public void receive(DistillMessage message) {
        long block = message.block();
        if (message instanceof CorrectionBegun begun) {
            open.put(block, new CascadeCorrector(kept.remove(block), begun.errorRate(), begun.shuffleSeed()));
            ask(block);
        } else if (message instanceof ParityTold told) {
            open.get(block).answered(told.answer());
            ask(block);
        } else if (message instanceof HashChosen chosen) {
            boolean[] key = PublicHash.of(open.remove(block).key(), chosen.length(), chosen.hashSeed());
            cutter.add(Arrays.copyOfRange(key, distillation.authenticationBits(), key.length));
        } else if (message instanceof BlockGivenUp) {
            kept.remove(block);
            open.remove(block);
        }
    }

    private void ask(long block) {
        CascadeCorrector corrector = open.get(block);
        Optional<ParityQuestion> question = corrector.next();
        if (question.isPresent()) {
            line.send(new ParityAsked(block, question.get()));
            return;
        }
        long seed = seeds.nextLong();
        BitString tag = BitString.of(PublicHash.of(corrector.key(), tagBits(corrector), seed));
        line.send(new TagTold(block, seed, tag, corrector.corrected()));
    }

    private int tagBits(CascadeCorrector corrector) {
        return Math.min(corrector.key().length, distillation.security().tagBits());
    }
}
