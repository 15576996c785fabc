package org.bellwire.topologies.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.draw.NetworkPicture.Stations;
import org.junit.jupiter.api.Test;

class NetworkPictureTest {
    private static NetworkDescription grid(int rows, int columns) {
        NetworkBuilder builder = NetworkDescription.builder();
        for (int i = 0; i < rows * columns; i++) {
            builder.router("r" + i, 4);
            if (i % columns > 0) {
                builder.link("r" + (i - 1), "r" + i, 12_500, 0.0002);
            }
            if (i >= columns) {
                builder.link("r" + (i - columns), "r" + i, 12_500, 0.0002);
            }
        }
        return builder.classicalMesh().build();
    }

    private static double apart(Map<String, double[]> places, String a, String b) {
        return Math.hypot(places.get(a)[0] - places.get(b)[0], places.get(a)[1] - places.get(b)[1]);
    }

    @Test
    void aGridIsDrawnAsAGrid() {
        Map<String, double[]> places = Layout.of(grid(5, 5), new RandomStreams(0, 0).stream("picture", "layout"));
        double side = apart(places, "r0", "r1");
        assertEquals(side, apart(places, "r12", "r13"), 0.25 * side);
        assertEquals(side, apart(places, "r12", "r17"), 0.25 * side);
        assertEquals(4 * Math.sqrt(2) * side, apart(places, "r0", "r24"), 0.25 * 4 * Math.sqrt(2) * side);
        places.values().forEach(place -> assertTrue(place[0] >= 0 && place[0] <= 1 && place[1] >= 0 && place[1] <= 1));
    }

    @Test
    void aPictureNamesRoutersAndLengthsAndIsTheSameForEqualSeeds() throws IOException {
        String svg = new String(new NetworkPicture(grid(2, 2), Stations.HIDDEN, 1).svg(), StandardCharsets.UTF_8);
        assertTrue(svg.contains("r3 (4)"), svg);
        assertTrue(svg.contains("12.5 km"), svg);
        assertFalse(svg.contains("#d97b29") || svg.contains("217,123,41"), svg);
        byte[] again = new NetworkPicture(grid(2, 2), Stations.HIDDEN, 1).svg();
        assertArrayEquals(svg.getBytes(StandardCharsets.UTF_8), again);
    }

    @Test
    void aPictureInPixelsIsAnImage() throws IOException {
        byte[] png = new NetworkPicture(grid(2, 3), Stations.SHOWN, 1).png();
        assertTrue(ImageIO.read(new ByteArrayInputStream(png)).getWidth() > 800);
    }
}
