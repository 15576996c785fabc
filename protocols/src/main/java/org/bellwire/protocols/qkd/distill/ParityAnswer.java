package org.bellwire.protocols.qkd.distill;

import java.util.List;
import org.bellwire.hardware.channel.Message;

/**
 * The parities that were asked for. Each is one bit that an eavesdropper learns.
 *
 * @param odd for each stretch, in order, whether it holds an odd number of ones
 */
public record ParityAnswer(List<Boolean> odd) implements Message {
    public ParityAnswer {
        odd = List.copyOf(odd);
    }
}
