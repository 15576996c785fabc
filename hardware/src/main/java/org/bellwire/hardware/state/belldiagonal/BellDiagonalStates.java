package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Emission;
import org.bellwire.hardware.state.HeraldedState;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.QuarterTurn;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.SwapOutcome;
import umontreal.ssj.rng.RandomStream;

/**
 * Mixed Bell-diagonal pairs and single eigenstates. Noise on pairs is exact: the weights are those given everything that
 * was reported, averaged over all that was not.
 *
 * <p>Not exact in two rare cases. A photon of a memory that is half of somebody else's pair is treated as if the memory
 * had been read (the true state would be a GHZ state, with the same two-qubit parts). A qubit that is needed elsewhere
 * between the two halves of a purification gives the purification up (see {@link HalfPurified#dissolve}).
 */
public final class BellDiagonalStates implements QuantumStates {
    private static final double THIRD = 1.0 / 3;

    BellDiagonalStates() {}

    @Override
    public boolean holdsMixtures() {
        return true;
    }

    @Override
    public Qubit create(StorageNoise noise, RandomStream noiseStream) {
        if (noise instanceof PauliRates rates) {
            return new BellDiagonalQubit(rates, noiseStream);
        }
        throw new IllegalArgumentException(BellDiagonal.NO_RELAXATION);
    }

    @Override
    public PauliRates unstatedDecay(double coherenceSeconds) {
        return PauliRates.of(coherenceSeconds, THIRD, THIRD, THIRD);
    }

    @Override
    public void age(Qubit q, long now) {
        own(q).age(now);
    }

    @Override
    public void reset(Qubit q, long now) {
        own(q).restart(Solo.ZERO, now);
    }

    @Override
    public void preparePlus(Qubit q, long now) {
        own(q).restart(Solo.PLUS, now);
    }

    @Override
    public void apply(Pauli p, Qubit q, long now) {
        BellDiagonalQubit qubit = own(q);
        qubit.age(now);
        qubit.content().strike(qubit, p);
    }

    @Override
    public boolean measure(Qubit q, long now, RandomStream s) {
        BellDiagonalQubit qubit = own(q);
        qubit.age(now);
        return qubit.content().read(qubit, s);
    }

    @Override
    public boolean measureX(Qubit q, long now, RandomStream s) {
        BellDiagonalQubit qubit = own(q);
        qubit.age(now);
        return qubit.content().readX(qubit, s);
    }

    @Override
    public Emission emit(Qubit first, Qubit second, long now, RandomStream s) {
        BellDiagonalQubit a = own(first);
        BellDiagonalQubit b = own(second);
        Emission emission = a.content() instanceof Pair pair && pair == b.content()
                ? emitFromPair(pair, a, b, s)
                : emitSeparately(a, b, s);
        a.age(now);
        b.age(now);
        return emission;
    }

    private static Emission emitFromPair(Pair pair, BellDiagonalQubit a, BellDiagonalQubit b, RandomStream s) {
        double x = pair.weights().x();
        double y = pair.weights().y();
        boolean coin = s.nextDouble() < 0.5;
        if (s.nextDouble() < x + y) {
            pair.set(new BellWeights(0, 0, x / (x + y), y / (x + y)));
            return new Emission(coin, !coin, true);
        }
        a.become(Solo.ofBit(coin));
        b.become(Solo.ofBit(coin));
        return new Emission(coin, coin, true);
    }

    private static Emission emitSeparately(BellDiagonalQubit a, BellDiagonalQubit b, RandomStream s) {
        if (a.content() instanceof Solo u && b.content() instanceof Solo v && u.isInX() && v.isInX()) {
            boolean one = s.nextDouble() < 0.5;
            boolean coin = s.nextDouble() < 0.5;
            if (one) {
                Pair.join(a, b, BellWeights.pure(u == v ? BellState.PSI_PLUS : BellState.PSI_MINUS));
                return new Emission(coin, !coin, false);
            }
            a.become(Solo.ofBit(coin));
            b.become(Solo.ofBit(coin));
            return new Emission(coin, coin, false);
        }
        boolean fromFirst = a.content().read(a, s);
        boolean fromSecond = b.content().read(b, s);
        return new Emission(fromFirst, fromSecond, false);
    }

    @Override
    public void entangle(Qubit first, Qubit second, BellWeights weights, long since, long now, RandomStream s) {
        BellDiagonalQubit a = own(first);
        BellDiagonalQubit b = own(second);
        a.restart(Solo.ZERO, since);
        b.restart(Solo.ZERO, since);
        Pair.join(a, b, weights);
        a.age(now);
        b.age(now);
    }

    @Override
    public void settle(Qubit first, Qubit second, HeraldedState state, long since, long now, RandomStream s) {
        entangle(first, second, state.bellDiagonal(), since, now, s);
    }

    @Override
    public void mix(Qubit a, BellWeights errors, long now, RandomStream s) {
        BellDiagonalQubit qubit = own(a);
        qubit.age(now);
        qubit.content().suffer(qubit, errors, s);
    }

    @Override
    public void ageFurther(Qubit q, long span, long now, RandomStream s) {
        mix(q, own(q).rates().after(span), now, s);
    }

    @Override
    public SwapOutcome measureBell(Qubit left, Qubit right, OperationNoise noise, long now, RandomStream s) {
        BellDiagonalQubit a = own(left);
        BellDiagonalQubit b = own(right);
        a.age(now);
        b.age(now);
        giveUpPurification(a);
        giveUpPurification(b);
        return new BellMeasurement(a, b, noise, s).perform();
    }

    @Override
    public boolean measureParity(Qubit kept, Qubit measured, OperationNoise noise, long now, RandomStream s) {
        BellDiagonalQubit a = own(kept);
        BellDiagonalQubit b = own(measured);
        a.age(now);
        b.age(now);
        if (a.content() instanceof HalfPurified half && half.isCompletedBy(a, b)) {
            return half.complete(noise, s);
        }
        giveUpPurification(a);
        giveUpPurification(b);
        boolean ofTwoPairs = a.content() instanceof Pair && b.content() instanceof Pair && a.content() != b.content();
        return ofTwoPairs ? HalfPurified.begin(a, b, noise, s) : new ParityReading(a, b, s).perform(noise);
    }

    private static void giveUpPurification(BellDiagonalQubit q) {
        if (q.content() instanceof HalfPurified half) {
            half.dissolve();
        }
    }

    @Override
    public void twirl(Qubit q, long now, RandomStream s) {
        BellDiagonalQubit qubit = own(q);
        if (qubit.content() instanceof Pair pair) {
            qubit.age(now);
            pair.partnerOf(qubit).age(now);
            pair.set(pair.weights().twirled());
        }
    }

    /**
     * The half turned first turns the pair; until the other has followed, noise on that one is noise of a turned frame. A
     * quarter turn of any other content is not followed.
     */
    @Override
    public void turn(Qubit q, QuarterTurn direction, long now, RandomStream s) {
        BellDiagonalQubit qubit = own(q);
        qubit.age(now);
        if (qubit.lags()) {
            qubit.catchUp();
        } else if (qubit.content() instanceof Pair pair) {
            pair.set(pair.weights().turned());
            pair.partnerOf(qubit).fallBehind();
        }
    }

    @Override
    public boolean isPair(Qubit a, Qubit b) {
        return a != b && own(a).content() instanceof Pair pair && pair == own(b).content();
    }

    @Override
    public double fidelity(Qubit first, Qubit second, BellState target, long now) {
        BellDiagonalQubit a = own(first);
        BellDiagonalQubit b = own(second);
        return weights(a, b)
                .convolved(a.pendingNoise(now))
                .convolved(b.pendingNoise(now))
                .fidelity(target);
    }

    private static BellWeights weights(BellDiagonalQubit a, BellDiagonalQubit b) {
        Content shared = a.content();
        if (shared == b.content()) {
            if (shared instanceof Pair pair) {
                return pair.weights();
            }
            if (shared instanceof HalfPurified half && half.keeps(a) && half.keeps(b)) {
                return half.dephased();
            }
        }
        return shared instanceof Solo u && b.content() instanceof Solo v ? Solo.product(u, v) : BellWeights.MIXED;
    }

    @Override
    public void freeze(Qubit q, long now) {
        own(q).freeze(now);
    }

    @Override
    public void discard(Qubit q, long now) {
        reset(q, now);
    }

    private static BellDiagonalQubit own(Qubit q) {
        return (BellDiagonalQubit) q;
    }
}
