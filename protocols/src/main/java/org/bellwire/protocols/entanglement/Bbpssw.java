package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.QuarterTurn;

/** Provides BBPSSW (Bennett et al., PRL 76, 722 (1996)), which makes Werner states before and after, if it may twirl. */
public final class Bbpssw implements PurificationModel {

    private final Twirling twirling;

    /** The protocol as published. */
    public Bbpssw() {
        this(Twirling.BILATERAL);
    }

    private Bbpssw(Twirling twirling) {
        this.twirling = twirling;
    }

    @Override
    public String name() {
        return "bbpssw";
    }

    @Override
    public String description() {
        return "two controlled-nots on Werner states, twirled before and after (Bennett et al. 1996)";
    }

    @Override
    public PurificationModel with(Twirling wanted) {
        return new Bbpssw(wanted);
    }

    @Override
    public void prepare(Memory half, QuarterTurn side) {
        if (twirling == Twirling.BILATERAL) {
            half.twirl();
        }
    }

    @Override
    public void finish(Memory kept) {
        if (twirling == Twirling.BILATERAL) {
            kept.twirl();
        }
    }
}
