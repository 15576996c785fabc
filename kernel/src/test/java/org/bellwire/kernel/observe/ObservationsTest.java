package org.bellwire.kernel.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ObservationsTest {
    private sealed interface PairFact extends Observation {}

    private record PairHeralded(int pair) implements PairFact {}

    private record PairLost(int pair) implements PairFact {}

    private final Observations observations = new Observations();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void aTopicIsUnwatchedUntilSomebodyListens() {
        Topic<PairHeralded> topic = observations.topic(PairHeralded.class);
        assertFalse(topic.isWatched());
        topic.publish(new PairHeralded(1));
        observations.listen(PairLost.class, heard::add);
        assertFalse(topic.isWatched());
        observations.listen(PairHeralded.class, heard::add);
        assertTrue(topic.isWatched());
        topic.publish(new PairHeralded(2));
        assertEquals(List.of(new PairHeralded(2)), heard);
    }

    @Test
    void aListenerMayComeBeforeTheModel() {
        observations.listen(PairHeralded.class, heard::add);
        observations.topic(PairHeralded.class).publish(new PairHeralded(3));
        assertEquals(List.of(new PairHeralded(3)), heard);
    }

    @Test
    void thereIsOneTopicForATypeOfFacts() {
        assertSame(observations.topic(PairLost.class), observations.topic(PairLost.class));
    }

    @Test
    void aListenerOfASupertypeHearsAllSubtypes() {
        Topic<PairLost> lost = observations.topic(PairLost.class);
        observations.listen(Observation.class, heard::add);
        observations.topic(PairHeralded.class).publish(new PairHeralded(1));
        lost.publish(new PairLost(1));
        assertEquals(List.of(new PairHeralded(1), new PairLost(1)), heard);
    }

    @Test
    void listenersHearInTheOrderTheyCame() {
        observations.listen(PairFact.class, fact -> heard.add("first"));
        observations.listen(PairLost.class, fact -> heard.add("second"));
        observations.topic(PairLost.class).publish(new PairLost(1));
        assertEquals(List.of("first", "second"), heard);
    }

    @Test
    void aListenerThatJoinsDuringAFactHearsTheNext() {
        Topic<PairLost> topic = observations.topic(PairLost.class);
        observations.listen(PairLost.class, fact -> {
            if (fact.pair() == 1) {
                observations.listen(PairLost.class, heard::add);
            }
        });
        topic.publish(new PairLost(1));
        topic.publish(new PairLost(2));
        assertEquals(List.of(new PairLost(2)), heard);
    }
}
