package org.bellwire.protocols.node;

import java.util.OptionalDouble;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.protocols.entanglement.Dejmps;
import org.bellwire.protocols.entanglement.PurificationModel;
import org.bellwire.protocols.knowledge.BellDiagonalEstimator;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.ProductEstimator;
import org.bellwire.protocols.knowledge.WernerEstimator;

/**
 * Which estimate a router uses. Where the formalism carries mixed Bell-diagonal states, the Werner estimate follows them;
 * with ket vectors the peer's product rule holds, which its published studies rest on. A degradation that the network's
 * description names always means the product rule.
 */
final class Estimators {

    private Estimators() {}

    static FidelityEstimator forRouter(
            QuantumNetwork network, Router router, PurificationModel purification, OptionalDouble degradation) {
        boolean untwirled = purification instanceof Dejmps;
        boolean followsStates = untwirled || network.states().holdsMixtures();
        if (followsStates && degradation.isEmpty() && router.memories().size() > 0) {
            PauliRates storage = router.memories()
                    .slot(0)
                    .parameters()
                    .decay(network.states())
                    .twirled();
            return untwirled
                    ? new BellDiagonalEstimator(storage, router.noise())
                    : new WernerEstimator(storage, router.noise());
        }
        return new ProductEstimator(degradation.orElse(ProductEstimator.STANDARD_DEGRADATION));
    }
}
