package org.bellwire.protocols.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.Web;
import org.bellwire.protocols.Web.Link;
import org.bellwire.protocols.network.linkstate.LinkStateRouting;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCostTest {

    /** From a to d: 90 km in one, 80 km by b, or 84 km by c, of which the longest link has 50 km by b and 42 km by c. */
    private static final Link[] LINKS = {
        new Link("a", "d", 90_000),
        new Link("a", "b", 30_000),
        new Link("b", "d", 50_000),
        new Link("a", "c", 42_000),
        new Link("c", "d", 42_000)
    };

    @ParameterizedTest
    @CsvSource({"hops, d", "length, b", "expected_rate, c"})
    void bothKindsOfRoutingTakeThePathThatCostsLeast(String cost, String hop) {
        LinkCost model = Catalog.load(LinkCost.class).find(cost);
        for (Routing routing : List.of(new StaticRouting(), new LinkStateRouting())) {
            RoutingChoice choice = new RoutingChoice(routing, model);
            Web web = Web.of(SoftwareParameters.STANDARD.withRouting(choice), LINKS);
            web.runUntil(3 * Picoseconds.SECOND);
            assertTrue(web.table("a").contains("d>" + hop), routing.name() + ": " + web.table("a"));
            assertTrue(web.table("d").contains("a>" + hop.replace('d', 'a')), routing.name() + ": " + web.table("d"));
        }
    }

    /**
     * 60 s of one pair of memories; 500 pairs or so, whose number varies by 4 %. The cost leaves out slots, guards and the delivery,
     * which are less than a tenth of an attempt here.
     */
    @Test
    void theExpectedRateIsThatOfASimulatedLink() {
        Line line = Line.Plan.of(2, 1)
                .withDetector(new DetectorParameters(0.5, 0, 1e9, 1))
                .withArms(new Arms(10_000, 10_000, 0.0001), 100 * Picoseconds.MICROSECOND)
                .build();
        ElementaryLink link = line.network().links().get(0);
        line.request(Picoseconds.SECOND, 61 * Picoseconds.SECOND, 1, 0.5).runUntil(61 * Picoseconds.SECOND);
        double rate = line.deliveriesAt(0).size() / 60.0;
        assertEquals(1, new ExpectedRate().of(link) * rate, 0.15);
    }

    @Test
    void aLinkThatNeverMakesAPairIsNotUsed() {
        Line line = Line.Plan.of(2, 1)
                .withDetector(new DetectorParameters(0, 0, 1e9, 1))
                .build();
        double cost = new ExpectedRate().of(line.network().links().get(0));
        assertEquals(Double.POSITIVE_INFINITY, cost);
    }

    @Test
    void aNegativeCostIsRefusedWithTheNameOfTheLink() {
        LinkCost cost = new LinkCost() {
            @Override
            public String name() {
                return "odd";
            }

            @Override
            public String description() {
                return "below zero";
            }

            @Override
            public double of(ElementaryLink link) {
                return -link.lengthMetres();
            }
        };
        SoftwareParameters software =
                SoftwareParameters.STANDARD.withRouting(new RoutingChoice(new StaticRouting(), cost));
        String message = assertThrows(IllegalArgumentException.class, () -> Web.of(software, LINKS))
                .getMessage();
        assertTrue(message.contains("\"odd\" of the link from a to d (-90000.0)"), message);
    }
}
