package org.bellwire.protocols.qkd.distill;

/** The end whose key is right by definition: it answers parities, and counts what it gave away. */
public final class CascadeReference {
    private final boolean[] key;
    private final Shuffles shuffles;
    private long disclosed;

    /**
     * @param key sifted bits
     * @param seed of the shuffles, public, the same at both ends, new for each block
     */
    public CascadeReference(boolean[] key, long seed) {
        this.key = key.clone();
        shuffles = new Shuffles(key.length, seed);
    }

    public ParityAnswer answer(ParityQuestion question) {
        disclosed += question.stretches().size();
        return new ParityAnswer(question.stretches().stream()
                .map(s -> shuffles.odd(question.pass(), s, key))
                .toList());
    }

    /** Parities told so far, bits. */
    public long disclosed() {
        return disclosed;
    }
}
