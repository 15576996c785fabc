package org.bellwire.kernel.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
    private static final List<String> KNOWN =
            List.of("ket_vector", "bell_diagonal", "density_matrix", "fidelity", "tau");

    @ParameterizedTest
    @CsvSource({
        "ket_vektor, ket_vector",
        "KET_VECTOR, ket_vector",
        "bell-diagonal, bell_diagonal",
        "belldiagonal, bell_diagonal",
        "ket, ket_vector",
        "fidelty, fidelity",
        "tua, ",
        "ta, tau",
        "stabilizer, ",
        "k, ",
        "'', "
    })
    void theNearestWordIsGuessedIfAnyIsNear(String word, String guess) {
        assertEquals(Optional.ofNullable(guess), Spelling.nearest(word, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"node, node_a", "node_c, node_a"})
    void ofEquallyNearWordsItIsTheFirst(String word, String guess) {
        assertEquals(Optional.of(guess), Spelling.nearest(word, List.of("node_a", "node_b")));
    }
}
