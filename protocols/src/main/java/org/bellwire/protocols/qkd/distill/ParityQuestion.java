package org.bellwire.protocols.qkd.distill;

import java.util.List;
import org.bellwire.hardware.channel.Message;

/**
 * Asks for the parities of stretches of one shuffle of the key.
 *
 * @param pass number of the shuffle, from 0
 * @param stretches positions in the shuffled key
 */
public record ParityQuestion(int pass, List<Stretch> stretches) implements Message {
    public ParityQuestion {
        stretches = List.copyOf(stretches);
    }

    /**
     * Positions {@code from} to {@code to - 1}.
     *
     * @param from first position
     * @param to one after the last position
     */
    public record Stretch(int from, int to) {
        int length() {
            return to - from;
        }

        Stretch firstHalf() {
            return new Stretch(from, from + length() / 2);
        }

        Stretch secondHalf() {
            return new Stretch(from + length() / 2, to);
        }
    }
}
