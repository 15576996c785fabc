package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;

/**
 * Estimates for mixtures of Bell states, purified without twirling after the quarter turns of DEJMPS (Deutsch et al., PRL 77,
 * 2818 (1996)): all four shares are followed. Memories and operations at the far end are assumed to be like the node's own.
 *
 * @param storage Pauli error rates of one memory, per second
 * @param operations gate survival <i>g</i> and readout <i>m</i> of the node
 */
public record BellDiagonalEstimator(PauliRates storage, OperationNoise operations) implements FidelityEstimator {

    @Override
    public BellWeights aged(BellWeights pair, long span) {
        BellWeights errors = storage.after(span);
        return pair.convolved(errors).convolved(errors);
    }

    @Override
    public BellWeights swapped(BellWeights left, BellWeights right) {
        double m = operations.measurementFidelity();
        BellWeights readout = new BellWeights(m * m, m * (1 - m), m * (1 - m), (1 - m) * (1 - m));
        return left.convolved(right).convolved(readout).depolarized(operations.gateFidelity());
    }

    @Override
    public BellWeights purified(BellWeights kept, BellWeights sacrificed) {
        return ParityMap.of(kept.turned(), sacrificed.turned(), operations).kept();
    }
}
