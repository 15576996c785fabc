package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Pauli;
import umontreal.ssj.rng.RandomStream;

/** A qubit on its own: an eigenstate of Z or X, or the even mixture. */
enum Solo implements Content {
    ZERO,
    ONE,
    PLUS,
    MINUS,
    MIXED;

    static Solo ofBit(boolean bit) {
        return bit ? ONE : ZERO;
    }

    static Solo ofPhase(boolean minus) {
        return minus ? MINUS : PLUS;
    }

    boolean isInX() {
        return this == PLUS || this == MINUS;
    }

    /** Whether it is the eigenstate of eigenvalue -1. */
    boolean isLower() {
        return this == ONE || this == MINUS;
    }

    Solo after(Pauli p) {
        return switch (this) {
            case ZERO, ONE -> ofBit(isLower() != p.flipsBit());
            case PLUS, MINUS -> ofPhase(isLower() != p.flipsPhase());
            case MIXED -> MIXED;
        };
    }

    /** One of the eigenstates that the even mixture is a mixture of; the others stay. */
    Solo resolved(RandomStream s) {
        return this == MIXED ? ofBit(s.nextDouble() < 0.5) : this;
    }

    @Override
    public void strike(BellDiagonalQubit q, Pauli p) {
        q.become(after(p));
    }

    @Override
    public void suffer(BellDiagonalQubit q, BellWeights channel, RandomStream s) {
        strike(q, channel.pick(s.nextDouble()));
    }

    @Override
    public boolean read(BellDiagonalQubit q, RandomStream s) {
        boolean bit = this == ONE || (this != ZERO && s.nextDouble() < 0.5);
        q.become(ofBit(bit));
        return bit;
    }

    @Override
    public boolean readX(BellDiagonalQubit q, RandomStream s) {
        boolean minus = this == MINUS || (this != PLUS && s.nextDouble() < 0.5);
        q.become(ofPhase(minus));
        return minus;
    }

    @Override
    public void ignore(BellDiagonalQubit q) {}

    /** Bell-diagonal elements of the product of two. */
    static BellWeights product(Solo a, Solo b) {
        if (a == MIXED || b == MIXED || a.isInX() != b.isInX()) {
            return BellWeights.MIXED;
        }
        boolean equal = a == b;
        if (a.isInX()) {
            // |++> lies in the span of Phi+ and Psi+, |+-> in that of Phi- and Psi-.
            return equal ? new BellWeights(0.5, 0, 0.5, 0) : new BellWeights(0, 0.5, 0, 0.5);
        }
        return equal ? new BellWeights(0.5, 0.5, 0, 0) : new BellWeights(0, 0, 0.5, 0.5);
    }
}
