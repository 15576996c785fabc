package org.bellwire.protocols.qkd.distill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.bellwire.protocols.qkd.distill.ParityQuestion.Stretch;

/**
 * The end that corrects its key by Cascade: blocks whose parity differs are halved until the wrong bit is found; its correction
 * makes blocks of other passes odd, which are searched in turn, the shortest first. The blocks of a pass have no bit in common and
 * are searched side by side, so that a question costs one way there and back for all of them. Brassard, Salvail, Eurocrypt 1993; block
 * lengths of Martinez-Mateo et al., Quantum Inf. Comput. 15, 453 (2015): 1/Q rounded up to a power of 2, then four times as
 * long, then half the key, in 14 passes.
 */
public final class CascadeCorrector {
    private static final int PASSES = 14;

    private final boolean[] key;
    private final Shuffles shuffles;
    private final int firstLength;
    private final List<ParityBlocks> passes = new ArrayList<>();
    private final PriorityQueue<OddBlock> odd = new PriorityQueue<>(
            Comparator.comparingInt((OddBlock b) -> b.stretch().length()).thenComparingInt(OddBlock::pass));
    private List<Stretch> search = new ArrayList<>();
    private int searchedPass;
    private boolean opening;
    // Whether the other end's key has an odd number of ones.
    private boolean isOdd;
    private int corrected;

    private record OddBlock(int pass, Stretch stretch) {}

    /**
     * @param key sifted bits, with errors
     * @param errorRate estimate of Q, in (0, 1/2)
     * @param seed of the shuffles, public, the same at both ends, new for each block
     */
    public CascadeCorrector(boolean[] key, double errorRate, long seed) {
        if (!(errorRate > 0 && errorRate < 0.5)) {
            throw new IllegalArgumentException("estimated error rate " + errorRate + " must lie between 0 and 1/2");
        }
        this.key = key.clone();
        shuffles = new Shuffles(key.length, seed);
        firstLength = (int) Math.min(key.length, Math.pow(2, Math.ceil(Math.log(1 / errorRate) / Math.log(2))));
    }

    /** What to ask next; empty when all passes are done. Each question waits for the answer to the one before. */
    public Optional<ParityQuestion> next() {
        if (!search.isEmpty()) {
            return Optional.of(new ParityQuestion(
                    searchedPass, search.stream().map(Stretch::firstHalf).toList()));
        }
        if (passes.size() == PASSES || key.length == 0) {
            return Optional.empty();
        }
        opening = true;
        passes.add(new ParityBlocks(shuffles.order(passes.size()), lengthOf(passes.size())));
        return Optional.of(new ParityQuestion(passes.size() - 1, untold()));
    }

    // From the second pass on the parity of the whole key is known, and with it that of the last block.
    private List<Stretch> untold() {
        List<Stretch> all = last().stretches();
        return passes.size() == 1 || all.size() == 1 ? all : all.subList(0, all.size() - 1);
    }

    /** Takes the answer to the last question. */
    public void answered(ParityAnswer answer) {
        if (opening) {
            opening = false;
            open(answer);
        } else {
            narrow(answer.odd());
        }
        if (search.isEmpty()) {
            searchNext();
        }
    }

    private void open(ParityAnswer answer) {
        int pass = passes.size() - 1;
        List<Boolean> told = new ArrayList<>(answer.odd());
        boolean sum = told.stream().reduce(false, Boolean::logicalXor);
        if (pass == 0) {
            isOdd = sum;
        } else if (told.size() < last().stretches().size()) {
            told.add(isOdd ^ sum);
        }
        for (int b = 0; b < told.size(); b++) {
            if (told.get(b) != shuffles.odd(pass, last().stretches().get(b), key)) {
                toggle(pass, b);
            }
        }
    }

    private void narrow(List<Boolean> wanted) {
        List<Stretch> halves = new ArrayList<>();
        for (int i = 0; i < search.size(); i++) {
            Stretch whole = search.get(i);
            boolean inFirst = wanted.get(i) != shuffles.odd(searchedPass, whole.firstHalf(), key);
            halves.add(inFirst ? whole.firstHalf() : whole.secondHalf());
        }
        searchIn(halves);
    }

    /** What is one bit long is found; the rest is to be halved. */
    private void searchIn(List<Stretch> stretches) {
        search = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.length() > 1) {
                search.add(stretch);
            } else {
                correct(shuffles.order(searchedPass)[stretch.from()]);
            }
        }
    }

    private void correct(int bit) {
        key[bit] ^= true;
        corrected++;
        for (int pass = 0; pass < passes.size(); pass++) {
            toggle(pass, passes.get(pass).blockOf(bit));
        }
    }

    private void searchNext() {
        while (search.isEmpty() && !odd.isEmpty()) {
            searchedPass = odd.element().pass();
            searchIn(odd.stream()
                    .filter(block -> block.pass() == searchedPass)
                    .map(OddBlock::stretch)
                    .sorted(Comparator.comparingInt(Stretch::from))
                    .toList());
        }
    }

    private void toggle(int pass, int block) {
        OddBlock changed = new OddBlock(pass, passes.get(pass).stretches().get(block));
        if (!odd.remove(changed)) {
            odd.add(changed);
        }
    }

    private ParityBlocks last() {
        return passes.get(passes.size() - 1);
    }

    private int lengthOf(int pass) {
        long length = pass == 0 ? firstLength : pass == 1 ? 4L * firstLength : key.length;
        return (int) Math.max(1, Math.min(length, (key.length + 1) / 2));
    }

    /** The key as corrected so far. */
    public boolean[] key() {
        return key.clone();
    }

    /** Bits flipped so far. */
    public int corrected() {
        return corrected;
    }
}
