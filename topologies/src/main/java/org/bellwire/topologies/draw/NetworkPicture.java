package org.bellwire.topologies.draw;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;

/** A network as a picture: routers with their names and numbers of memories, links with their lengths, and stations if wished. */
public final class NetworkPicture {
    /** Whether heralding stations are drawn. */
    public enum Stations {
        HIDDEN,
        SHOWN
    }

    private static final int MARGIN = 70;
    private static final Color LINK = new Color(0x8a, 0x9b, 0xb0);
    private static final Color ROUTER = new Color(0x1f, 0x4e, 0x79);
    private static final Color STATION = new Color(0xd9, 0x7b, 0x29);
    private static final Color WORD = new Color(0x22, 0x22, 0x22);
    private static final int MOST_STATIONS = 10; // Of a link.
    // More than that can not be read.
    private static final int MOST_LENGTHS = 60;
    private static final int MOST_NAMES = 150;

    private final NetworkDescription network;
    private final Stations stations;
    private final Map<String, double[]> places;
    private final int side;

    /**
     * Lays a network out.
     *
     * @param seed of the layout; another may look better
     */
    public NetworkPicture(NetworkDescription network, Stations stations, long seed) {
        this.network = network;
        this.stations = stations;
        this.places = Layout.of(network, new RandomStreams(seed, 0).stream("picture", "layout"));
        this.side = (int) Math.min(2400, Math.max(500, 130 * Math.sqrt(places.size()) + 300));
    }

    public byte[] svg() throws IOException {
        VectorGraphics2D graphics = new VectorGraphics2D();
        paint(graphics);
        Document document = new SVGProcessor().getDocument(graphics.getCommands(), new PageSize(width(), width()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        return bytes.toByteArray();
    }

    public byte[] png() throws IOException {
        int scale = 2;
        BufferedImage image = new BufferedImage(scale * width(), scale * width(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paint(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private int width() {
        return side + 2 * MARGIN;
    }

    private void paint(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width(), width()));
        graphics.setStroke(new BasicStroke(1.8f));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        network.links().forEach(link -> paintLink(graphics, link));
        network.pulseFibers().forEach(fiber -> paintFiber(graphics, fiber));
        network.routers()
                .forEach(router -> paintNode(graphics, router.name(), router.name() + " (" + router.memories() + ")"));
        network.keyNodes().forEach(node -> paintNode(graphics, node.name(), node.name()));
        network.pairSources().forEach(node -> paintNode(graphics, node.name(), node.name()));
    }

    private void paintLink(Graphics2D graphics, LinkDescription link) {
        double[] a = at(link.a());
        double[] b = at(link.b());
        graphics.setColor(LINK);
        graphics.draw(new Line2D.Double(a[0], a[1], b[0], b[1]));
        double x = (a[0] + b[0]) / 2;
        double y = (a[1] + b[1]) / 2;
        if (stations == Stations.SHOWN) {
            paintStations(graphics, link, x, y);
        }
        if (network.links().size() <= MOST_LENGTHS) {
            graphics.setColor(LINK.darker());
            String lanes = link.lanes() == 1 ? "" : ", " + link.lanes() + " lanes";
            words(graphics, length(link.lengthMetres() / 1000) + lanes, x, y - 7);
        }
    }

    // Side by side, around the middle of the link.
    private static void paintStations(Graphics2D graphics, LinkDescription link, double x, double y) {
        int stations = Math.min(MOST_STATIONS, link.stations().size());
        graphics.setColor(STATION);
        for (int i = 0; i < stations; i++) {
            double left = x - 4 + 10 * (i - (stations - 1) / 2.0);
            graphics.fill(new Rectangle2D.Double(left, y - 4, 8, 8));
        }
    }

    private void paintFiber(Graphics2D graphics, QuantumChannelDescription fiber) {
        double[] a = at(fiber.from());
        double[] b = at(fiber.to());
        graphics.setColor(LINK);
        graphics.draw(new Line2D.Double(a[0], a[1], b[0], b[1]));
        if (network.pulseFibers().size() <= MOST_LENGTHS) {
            graphics.setColor(LINK.darker());
            words(graphics, length(fiber.fiber().lengthMetres() / 1000), (a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 7);
        }
    }

    private int drawn() {
        return network.routers().size()
                + network.keyNodes().size()
                + network.pairSources().size();
    }

    private void paintNode(Graphics2D graphics, String name, String label) {
        double[] at = at(name);
        double radius = drawn() > MOST_NAMES ? 4 : 9;
        graphics.setColor(ROUTER);
        graphics.fill(new Ellipse2D.Double(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius));
        if (drawn() <= MOST_NAMES) {
            graphics.setColor(WORD);
            words(graphics, label, at[0], at[1] + radius + 13);
        }
    }

    private static String length(double kilometres) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(kilometres) + " km";
    }

    private static void words(Graphics2D graphics, String words, double x, double y) {
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(words, (float) (x - metrics.stringWidth(words) / 2.0), (float) y);
    }

    private double[] at(String router) {
        double[] place = places.get(router);
        return new double[] {MARGIN + side * place[0], MARGIN + side * place[1]};
    }
}
