package org.bellwire.protocols.continuous.adaptive;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Observation;

/**
 * A router has updated its table.
 *
 * @param instant when, in ps
 * @param node which router
 * @param shares the table after the update
 */
public record TableLearned(long instant, NodeId node, List<Share> shares) implements Observation {

    /**
     * One entry of the table.
     *
     * @param neighbor its name; {@code none} for no neighbor
     * @param probability that it is drawn, 0 to 1
     */
    public record Share(String neighbor, double probability) {}
}
