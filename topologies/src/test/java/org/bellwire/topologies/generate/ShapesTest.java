package org.bellwire.topologies.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.topologies.generate.Sketch.Fiber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
    private static Sketch sketch(String words, long seed) {
        List<String> parts = List.of(words.split(" "));
        Shape shape = Catalog.load(Shape.class).find(parts.get(0));
        Sizes sizes = Sizes.read(shape, parts.subList(1, parts.size()), 10_000);
        return shape.sketch(sizes, new RandomStreams(seed, 0).stream("topology", shape.name()));
    }

    /** Numbers of edges as in the definition of each graph. */
    @ParameterizedTest
    @CsvSource({
        "line 5, 5, 4",
        "ring 5, 5, 5",
        "star 6, 6, 5",
        "grid 3 4, 12, 17",
        "mesh 3 4, 12, 29",
        "tree 3 2, 13, 12",
        "tree 1 4, 5, 4",
        "caveman 4 5, 20, 44",
        "caveman 2 3, 6, 7",
        "bcube 4, 24, 32",
        "bcube 2 level=2, 20, 24",
        "fat_tree 2 3, 20, 24",
        "fat_tree 3, 15, 18",
        "fat_tree 4 1, 5, 4"
    })
    void aShapeHasAsManyRoutersAndFibersAsItsDefinitionSays(String words, int routers, int fibers) {
        Sketch sketch = sketch(words, 0);
        assertEquals(routers, sketch.routers().size());
        assertEquals(fibers, sketch.fibers().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line 9",
                "ring 9",
                "star 9",
                "grid 5 7",
                "mesh 5 7",
                "tree 2 4",
                "caveman 3 4",
                "bcube 3 2",
                "fat_tree 3 3",
                "waxman 40",
                "waxman 40 side=1000 alpha=0.01",
                "autonomous_systems 200"
            })
    void everyRouterCanBeReachedAndNoFiberIsThereTwice(String words) {
        Sketch sketch = sketch(words, 3);
        Set<Set<Integer>> ends = new HashSet<>();
        for (Fiber fiber : sketch.fibers()) {
            assertNotEquals(fiber.a(), fiber.b());
            assertTrue(ends.add(Set.of(fiber.a(), fiber.b())), fiber::toString);
            assertTrue(fiber.metres() > 0, fiber::toString);
        }
        Set<Integer> reached = new HashSet<>(Set.of(0));
        int before;
        do {
            before = reached.size();
            ends.stream()
                    .filter(pair -> pair.stream().anyMatch(reached::contains))
                    .forEach(reached::addAll);
        } while (reached.size() > before);
        assertEquals(sketch.routers().size(), reached.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"waxman 30 beta=0.8 alpha=0.3", "autonomous_systems 100"})
    void luckDecidesAndTheSeedDecidesLuck(String words) {
        assertEquals(sketch(words, 1), sketch(words, 1));
        assertNotEquals(sketch(words, 1), sketch(words, 2));
    }

    /** With reach far beyond the square every pair is joined with probability beta: 300 of 435, standard deviation 9.6; alarm beyond 5. */
    @Test
    void aWaxmanGraphOfEndlessReachJoinsAShareOfThePairs() {
        int fibers = sketch("waxman 30 alpha=1000000 beta=0.69", 1).fibers().size();
        assertEquals(300, fibers, 48);
    }

    @Test
    void fewAutonomousSystemsHaveManyLinks() {
        Sketch sketch = sketch("autonomous_systems 500", 1);
        int[] degrees = new int[500];
        sketch.fibers().forEach(fiber -> {
            degrees[fiber.a()]++;
            degrees[fiber.b()]++;
        });
        int hub = Arrays.stream(degrees).max().orElse(0);
        long leaves = Arrays.stream(degrees).filter(degree -> degree <= 2).count();
        assertTrue(hub > 30, "largest degree " + hub);
        assertTrue(leaves > 300, "leaves " + leaves);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line | 'routers' is missing | line ROUTERS",
                "line x | routers x is not possible | a whole number from 2 to 100000",
                "line 1 | routers 1 is not possible | a whole number from 2 to 100000",
                "line 3 4 | '4' is a size too many | line ROUTERS",
                "grid 3 colums=4 | did you mean columns? | grid ROWS COLUMNS",
                "tree 10 10 | more than 100000 routers | smaller sizes",
                "waxman 9 beta=2 | beta 2 is not possible | a number from 0.0 to 1.0"
            })
    void whatCanNotBeIsSaidWithWhatCan(String words, String complaint, String accepted) {
        BadSizeException refusal = assertThrows(BadSizeException.class, () -> sketch(words, 0));
        assertTrue(refusal.getMessage().contains(complaint), refusal.getMessage());
        assertEquals(accepted, refusal.accepted());
    }
}
