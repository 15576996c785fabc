package org.bellwire.hardware.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Timeline;
import org.junit.jupiter.api.Test;

class ClassicalChannelTest {
    private final Timeline timeline = new Timeline();
    private final NodeId a = new NodeId(0, "a");
    private final NodeId b = new NodeId(1, "b");
    private final List<String> log = new ArrayList<>();

    private record Numbered(int number) implements Message {}

    private ClassicalChannel channel(long delay) {
        return new ClassicalChannel(
                timeline,
                a,
                b,
                delay,
                1_000,
                (from, message) -> log.add(timeline.now() + " " + from + " " + ((Numbered) message).number()));
    }

    @Test
    void messagesArriveInOrderAfterTheDelay() {
        ClassicalChannel channel = channel(1_000_000_000);
        for (int i = 0; i < 10; i++) {
            int number = i;
            timeline.at(i / 2, () -> channel.send(new Numbered(number)));
        }
        timeline.runUntil(2_000_000_000);
        assertEquals(10, log.size());
        for (int i = 0; i < 10; i++) {
            assertEquals(1_000_000_000 + i / 2 + " a " + i, log.get(i));
        }
    }

    @Test
    void aMessageComesBeforeADeviceOfTheSameInstant() {
        ClassicalChannel channel = channel(5);
        timeline.at(5, () -> log.add("device"));
        channel.send(new Numbered(1));
        timeline.runUntil(10);
        assertEquals(List.of("5 a 1", "device"), log);
    }

    @Test
    void zeroDelayIsAllowedAndNegativeIsNot() {
        channel(0).send(new Numbered(4));
        timeline.runUntil(1);
        assertEquals(List.of("0 a 4"), log);
        assertThrows(IllegalArgumentException.class, () -> channel(-1));
    }
}
