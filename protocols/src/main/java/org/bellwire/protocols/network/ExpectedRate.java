package org.bellwire.protocols.network;

import java.util.List;
import org.bellwire.hardware.link.AttemptLaw;
import org.bellwire.hardware.link.AttemptSampler;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.hardware.node.Lane;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.time.Picoseconds;

/**
 * Seconds until one pair of memories has made a pair over the link, on average: the duration of an attempt over its
 * success probability,
 *
 * <p>cost = max(1/f, flight + herald + 4 message) / p,
 *
 * <p>with the excitation rate f of the memories, the flight of the photons to the station, the herald's way back, and
 * the way of a message to the neighbor, which every attempt needs four times: to ask and to accept, to propose a slot
 * and to answer. (The end that asks saves one of them when it is not the one that proposes.) Each time is that of the
 * slower end. p is the closed form of the station's model, or, where it has none, the probability that both photons
 * arrive, of which such links should not be compared with others. A link that never makes a pair costs infinitely
 * much. Where a link has several lanes, its memories are divided equally over them, and the rates of the lanes are averaged.
 */
public final class ExpectedRate implements LinkCost {

    private static final int MESSAGES = 4;

    @Override
    public String name() {
        return "expected_rate";
    }

    @Override
    public String description() {
        return "expected seconds until a pair of memories has made a pair";
    }

    @Override
    public double of(ElementaryLink link) {
        Router a = link.a();
        Router b = link.b();
        boolean isUsable =
                a.memories().size() > 0 && b.memories().size() > 0 && a.canReach(b.id()) && b.canReach(a.id());
        if (!isUsable) {
            return Double.POSITIVE_INFINITY;
        }
        List<Lane> lanes = link.lanes();
        if (lanes.size() == 1) {
            return seconds(link, lanes.get(0));
        }
        double rate =
                lanes.stream().mapToDouble(lane -> 1 / seconds(link, lane)).sum() / lanes.size();
        return 1 / rate;
    }

    private static double seconds(ElementaryLink link, Lane lane) {
        Router a = link.a();
        Router b = link.b();
        LinkEnd left = lane.a();
        LinkEnd right = lane.b();
        long message = Math.max(a.classicalDelay(b.id()), b.classicalDelay(a.id()));
        long judged = Math.max(left.channel().delay(), right.channel().delay())
                + Math.max(lane.station().classicalDelay(a.id()), lane.station().classicalDelay(b.id()));
        long period = Math.max(memory(a).excitationPeriod(), memory(b).excitationPeriod());
        double success = left.attempts()
                .map(AttemptSampler::law)
                .map(law -> law.success(gap(law, Math.max(period, judged + 2 * message))))
                .orElseGet(() -> arrival(a, left) * arrival(b, right));
        return Picoseconds.toSeconds(Math.max(period, judged + MESSAGES * message)) / success;
    }

    private static long gap(AttemptLaw law, long between) {
        return law.rounds() == 1 ? 0 : between;
    }

    private static Memory memory(Router router) {
        return router.memories().slot(0);
    }

    private static double arrival(Router router, LinkEnd end) {
        return memory(router).parameters().efficiency() * end.channel().transmissivity();
    }
}
