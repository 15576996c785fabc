package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.QuarterTurn;

/**
 * Provides DEJMPS (Deutsch et al., PRL 77, 2818 (1996)): opposite quarter turns about X, which let the next round catch the
 * errors that this one leaves; no twirling.
 */
public final class Dejmps implements PurificationModel {

    @Override
    public String name() {
        return "dejmps";
    }

    @Override
    public String description() {
        return "opposite quarter turns, then two controlled-nots; no twirling (Deutsch et al. 1996)";
    }

    @Override
    public void prepare(Memory half, QuarterTurn side) {
        half.turn(side);
    }
}
