package org.bellwire.hardware.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class SlotBookTest {

    @Test
    void agreesWithASortedSetThroughTenThousandRandomSteps() {
        SlotBook book = new SlotBook();
        TreeSet<Long> set = new TreeSet<>();
        CounterStream stream = new RandomStreams(1, 0).stream("test", "slots");
        long now = 0;
        for (int i = 0; i < 10_000; i++) {
            now += stream.nextInt(0, 3);
            book.forgetBefore(now);
            set.headSet(now).clear();
            long slot = now + stream.nextInt(0, 40);
            if (stream.chance(0.2)) {
                book.book(slot);
                set.add(slot);
            } else {
                long expected = slot;
                while (!set.add(expected)) {
                    expected++;
                }
                assertEquals(expected, book.bookFrom(slot));
            }
        }
    }
}
