package org.bellwire.protocols.continuous.adaptive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** Which of several pairs made ahead a request is given. */
enum Choice {
    /** That of the greatest estimated fidelity now, the younger of equal ones. */
    FRESHEST {
        @Override
        MemoryRecord of(List<MemoryRecord> pairs, FidelityEstimator estimator, long now, CounterStream luck) {
            return pairs.stream()
                    .max(Comparator.comparingDouble((MemoryRecord one) -> estimator
                                    .aged(one.pair().weights(), now - one.pair().since())
                                    .i())
                            .thenComparingLong(one -> one.pair().since()))
                    .orElseThrow();
        }
    },

    /** That of the first memory, which is the first that was reserved. */
    FIRST {
        @Override
        MemoryRecord of(List<MemoryRecord> pairs, FidelityEstimator estimator, long now, CounterStream luck) {
            return pairs.get(0);
        }
    },

    /** Any, with equal chances. */
    RANDOM {
        @Override
        MemoryRecord of(List<MemoryRecord> pairs, FidelityEstimator estimator, long now, CounterStream luck) {
            return pairs.get(luck.nextInt(0, pairs.size() - 1));
        }
    };

    /** @param pairs in the order of their memories, at least one */
    abstract MemoryRecord of(List<MemoryRecord> pairs, FidelityEstimator estimator, long now, CounterStream luck);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such word */
    static Choice named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choice (" + word + ") must be "
                        + Arrays.stream(values()).map(Choice::word).collect(Collectors.joining(", "))));
    }
}
