package org.bellwire.topologies.gml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bellwire.topologies.generate.BadSizeException;
import org.bellwire.topologies.generate.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GmlFileTest {
    @TempDir
    private Path home;

    private Path file(String text) throws IOException {
        return Files.writeString(home.resolve("graph.gml"), text);
    }

    @Test
    void nodesBecomeRoutersAndEdgesFibersOfTheLengthThatIsKnown() throws IOException {
        Sketch sketch = GmlFile.read(file("""
                        graph [
                          directed 0
                          node [ id 0 label "Vienna" Longitude 16.37 Latitude 48.21 ]
                          node [ id 1 label "Prague" Longitude 14.42 Latitude 50.09 ]
                          node [ id 2 label "Somewhere" ]
                          node [ id 3 ]
                          edge [ source 0 target 1 ]
                          edge [ source 1 target 0 ]
                          edge [ source 1 target 2 distance 12500.5 ]
                          edge [ source 2 target 3 ]
                          edge [ source 3 target 3 ]
                        ]
                        """), 10_000);

        assertEquals(List.of("Vienna", "Prague", "Somewhere", "router_3"), sketch.routers());
        assertEquals(3, sketch.fibers().size());
        // The great circle from Vienna to Prague.
        assertEquals(252_000, sketch.fibers().get(0).metres(), 2_000);
        assertEquals(12_500.5, sketch.fibers().get(1).metres());
        assertEquals(10_000, sketch.fibers().get(2).metres());
    }

    @Test
    void whatIsNoGraphIsRefused() throws IOException {
        Path notGml = file("graph [ node [ id ]");
        assertTrue(assertThrows(BadSizeException.class, () -> GmlFile.read(notGml, 1))
                .getMessage()
                .contains("graph.gml can not be read as GML"));
        Path lonely = file("graph [ node [ id 1 ] ]");
        assertTrue(assertThrows(BadSizeException.class, () -> GmlFile.read(lonely, 1))
                .getMessage()
                .contains("no edge"));
        assertThrows(BadSizeException.class, () -> GmlFile.read(home.resolve("nothing.gml"), 1));
    }
}
