package org.bellwire.protocols.excitation;

import java.util.List;
import org.bellwire.hardware.excitation.RoundLaw;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ApplicationId;

/**
 * An experiment has begun its first round.
 *
 * @param instant when, ps
 * @param nodes names of its two ends
 * @param law of its rounds
 */
public record ExperimentBegun(long instant, ApplicationId experiment, List<String> nodes, RoundLaw law)
        implements Observation {
    public ExperimentBegun {
        nodes = List.copyOf(nodes);
    }
}
