package org.bellwire.scenarios.sampling.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.scenarios.sampling.Tilt;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Link;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Memory;

/**
 * The parameters of one trial as numbers: eight a link, three a node, twelve for the rest. Everything that takes a logarithm or a root is done
 * here, in plain Java, so that devices need neither.
 *
 * <p>A pair is held as its correlations: x, y, z = the mean of the product of both Pauli outcomes, with the sign that makes them 1 for the
 * intended Bell state. Swapping multiplies them, Pauli noise too.
 */
final class ChainTable {
    /** Numbers of a link. */
    static final int LINK = 8;
    /** Numbers of a node. */
    static final int NODE = 3;
    /** Numbers of the rest. */
    static final int REST = 12;

    // Times are sums of periods; a pair that has waited for just the cutoff has not waited longer.
    private static final double ROUNDING_OF_TIMES = 1e-9;

    private final ChainSettings settings;
    private final Tilt tilt;

    ChainTable(ChainSettings settings, Tilt tilt) {
        this.settings = settings;
        this.tilt = tilt;
    }

    int size() {
        return size(settings.links().size());
    }

    /** Numbers of a chain. */
    static int size(int links) {
        return links * LINK + (links + 1) * NODE + REST;
    }

    /** The place of the time that a pair may wait. */
    static int longestWait(int links) {
        return size(links) - REST + 7;
    }

    /** Fills a table from a place on. */
    void fill(IntToDoubleFunction parameters, double[] table, int at) {
        fillLinks(parameters, table, at);
        int nodes = at + settings.links().size() * LINK;
        fillNodes(parameters, table, nodes);
        fillRest(parameters, table, nodes + settings.nodes().size() * NODE);
    }

    // Links that are described alike are worked out once.
    private void fillLinks(IntToDoubleFunction parameters, double[] table, int at) {
        Map<Link, Integer> known = new HashMap<>();
        List<Link> links = settings.links();
        for (int i = 0; i < links.size(); i++) {
            int place = at + i * LINK;
            Integer alike = known.putIfAbsent(links.get(i), place);
            if (alike == null) {
                fillLink(links.get(i), parameters, table, place);
            } else {
                System.arraycopy(table, alike, table, place, LINK);
            }
        }
    }

    private void fillLink(Link link, IntToDoubleFunction parameters, double[] table, int at) {
        Heralded heralded = link.heralding().at(parameters);
        double own = heralded.probability();
        double tilted = tilt.ofAttempt(own);
        BellWeights state = heralded.state();
        table[at] = 1 / Math.log1p(-tilt.drawnAttempt(own));
        table[at + 1] = link.period(parameters);
        table[at + 2] = state.i() + state.x() - state.z() - state.y();
        table[at + 3] = state.i() + state.y() - state.z() - state.x();
        table[at + 4] = state.i() + state.z() - state.x() - state.y();
        table[at + 5] = tilted == own ? 0 : Math.log1p(-own) - Math.log1p(-tilted);
        table[at + 6] = tilted == own ? 0 : Math.log(own / tilted);
        table[at + 7] = own;
    }

    private void fillNodes(IntToDoubleFunction parameters, double[] table, int at) {
        Map<Memory, double[]> known = new HashMap<>();
        List<Memory> nodes = settings.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            double[] rates = known.computeIfAbsent(nodes.get(i), memory -> memory.rates(parameters));
            System.arraycopy(rates, 0, table, at + i * NODE, NODE);
        }
    }

    private void fillRest(IntToDoubleFunction parameters, double[] table, int at) {
        double success = settings.swap().success().in(parameters);
        double tilted = tilt.ofCoin(success);
        double gate = settings.swap().gate().in(parameters);
        double bit = 2 * settings.swap().measurement().in(parameters) - 1;
        table[at] = tilt.drawnCoin(success);
        // A Bell measurement has two bits; a wrong one is an X or a Z error, and Y needs both.
        table[at + 1] = gate * bit;
        table[at + 2] = gate * bit * bit;
        table[at + 3] = gate * bit;
        // Purification: a gate at either end, and one bit at either end of which the comparison is made.
        table[at + 4] = gate * gate;
        table[at + 5] = bit * bit;
        table[at + 6] = settings.cutoff().map(cutoff -> cutoff.in(parameters)).orElse(Double.MAX_VALUE);
        table[at + 7] = Math.min(Double.MAX_VALUE, table[at + 6] * (1 + ROUNDING_OF_TIMES));
        table[at + 8] = tilted == success ? 0 : Math.log(success / tilted);
        table[at + 9] = tilted == success ? 0 : Math.log((1 - success) / (1 - tilted));
        table[at + 10] = success;
        table[at + 11] = settings.swap().duration().in(parameters);
    }
}
