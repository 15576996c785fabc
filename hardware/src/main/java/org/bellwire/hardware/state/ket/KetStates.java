package org.bellwire.hardware.state.ket;

import org.bellwire.hardware.state.trajectory.PureState;
import org.bellwire.hardware.state.trajectory.TrajectoryStates;

/** Pure states as vectors of amplitudes. */
public final class KetStates extends TrajectoryStates {

    KetStates() {}

    @Override
    protected PureState zero() {
        return StateVector.zero(1);
    }
}
