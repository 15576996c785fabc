package org.bellwire.kernel.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CatalogTest {
    private interface TwoWords extends Model {}

    private final Shape star = new Shape.Named("star");
    private final Shape binaryTree = new Shape.Named("binary_tree");
    private final Catalog<Shape> catalog = Catalog.of(Shape.class, List.of(star, binaryTree));

    @Test
    void aModelIsFoundByItsName() {
        assertSame(star, catalog.find("star"));
        assertSame(binaryTree, catalog.find("binary_tree"));
    }

    @Test
    void modelsComeInTheOrderOfTheirNames() {
        assertEquals(List.of("binary_tree", "star"), List.copyOf(catalog.names()));
        assertEquals(List.of(binaryTree, star), List.copyOf(catalog.models()));
    }

    @Test
    void providersOnTheClassPathAreLoaded() {
        Catalog<Shape> loaded = Catalog.load(Shape.class);
        assertEquals(List.of("ring"), List.copyOf(loaded.names()));
        assertEquals(List.of(), loaded.find("ring").parameters());
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnesAndAGuess() {
        String message = assertThrows(UnknownModelException.class, () -> catalog.find("binarytree"))
                .getMessage();
        assertEquals("unknown shape 'binarytree' (did you mean 'binary_tree'?); known: binary_tree, star", message);
    }

    @Test
    void aNameNearToNoneGetsNoGuess() {
        String message = assertThrows(UnknownModelException.class, () -> catalog.find("torus"))
                .getMessage();
        assertEquals("unknown shape 'torus'; known: binary_tree, star", message);
    }

    @Test
    void anEmptySetSaysSoInWords() {
        Catalog<TwoWords> empty = Catalog.of(TwoWords.class, List.of());
        String message =
                assertThrows(UnknownModelException.class, () -> empty.find("x")).getMessage();
        assertEquals("unknown two words 'x': none is on the class path", message);
    }

    @Test
    void twoModelsOfOneNameAreAnErrorThatNamesBoth() {
        List<Shape> shapes = List.of(new Shape.Named("ring"), new Shape.Ring());
        String message = assertThrows(IllegalArgumentException.class, () -> Catalog.of(Shape.class, shapes))
                .getMessage();
        assertTrue(message.contains("'ring'"), message);
        assertTrue(message.contains(Shape.Named.class.getName()), message);
        assertTrue(message.contains(Shape.Ring.class.getName()), message);
    }

    @Test
    void theCatalogCanNotBeChangedFromOutside() {
        assertThrows(UnsupportedOperationException.class, () -> catalog.names().clear());
        assertThrows(UnsupportedOperationException.class, () -> catalog.models().clear());
    }
}
