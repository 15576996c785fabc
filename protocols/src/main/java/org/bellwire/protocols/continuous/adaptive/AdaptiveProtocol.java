package org.bellwire.protocols.continuous.adaptive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.continuous.AheadWindow;
import org.bellwire.protocols.continuous.ContinuousHost;
import org.bellwire.protocols.continuous.ContinuousMessage;
import org.bellwire.protocols.continuous.ContinuousProtocol;
import org.bellwire.protocols.knowledge.MemoryRecord;

/**
 * Adaptive continuous generation on one router, in cycles. A cycle draws a neighbor from the table, reserves a memory from the time when the answer
 * will be here, and asks the neighbor for one; the next cycle follows a random time after the answer, or at once after a random time when nothing
 * was asked. Windows end at multiples of the period, all at once.
 */
final class AdaptiveProtocol implements ContinuousProtocol {

    private static final String NONE = "none";

    private final ContinuousHost host;
    private final AdaptiveTerms terms;
    private final CounterStream luck;
    private final CounterStream choiceLuck;
    private final Topic<TableLearned> facts;
    private final Set<NodeId> lost = new HashSet<>();
    private final Set<List<NodeId>> paths = new HashSet<>();
    private NeighborTable table;
    private Optional<AheadWindow> asked = Optional.empty();
    private Optional<Long> nextCycle = Optional.empty();

    AdaptiveProtocol(ContinuousHost host, AdaptiveTerms terms) {
        this.host = host;
        this.terms = terms;
        this.luck = host.luck("continuous generation");
        this.choiceLuck = host.luck("choice of pairs made ahead");
        this.facts = host.observations().topic(TableLearned.class);
        this.table = NeighborTable.uniform(host.neighbors(), terms.none());
    }

    @Override
    public void start() {
        if (terms.memories() > 0 && !host.neighbors().isEmpty()) {
            cycleWithin(terms.retry());
            if (terms.step() > 0) {
                host.timeline().after(terms.update(), Phase.SIGNAL, this::learn);
            }
        }
    }

    private void cycleWithin(long longest) {
        long wait = (long) (luck.nextDouble() * longest);
        nextCycle = Optional.of(host.timeline().after(wait, Phase.SIGNAL, this::cycle));
    }

    private void cycle() {
        nextCycle = Optional.empty();
        if (host.reserved() >= terms.memories()) {
            cycleWithin(terms.retry());
            return;
        }
        table.at(luck.nextDouble()).ifPresentOrElse(this::ask, () -> cycleWithin(terms.rest()));
    }

    private void ask(NodeId neighbor) {
        long start = host.timeline().now() + 2 * host.delay(neighbor);
        long end = Math.addExact(start, terms.period()) / terms.period() * terms.period();
        AheadWindow window = host.newWindow(neighbor, start, end);
        if (lost.contains(neighbor) || !host.reserve(window)) {
            cycleWithin(terms.retry());
            return;
        }
        asked = Optional.of(window);
        host.send(neighbor, new AheadMessage.Ask(window));
    }

    @Override
    public void receive(NodeId from, ContinuousMessage message) {
        if (message instanceof AheadMessage.Ask ask) {
            answer(from, ask.window());
        } else if (message instanceof AheadMessage.Answer answer) {
            answered(answer);
        } else if (message instanceof AheadMessage.PathServed served) {
            paths.add(served.path());
        }
    }

    private void answer(NodeId from, AheadWindow window) {
        boolean agreed = host.reserved() < terms.memories() && host.reserve(window);
        if (agreed) {
            host.open(window);
        }
        host.send(from, new AheadMessage.Answer(window, agreed));
    }

    /** An answer that comes when this node has failed in between is nobody's. */
    private void answered(AheadMessage.Answer answer) {
        if (asked.filter(answer.window()::equals).isEmpty()) {
            return;
        }
        asked = Optional.empty();
        if (answer.agreed()) {
            host.open(answer.window());
        } else {
            host.close(answer.window());
        }
        cycleWithin(terms.pause());
    }

    @Override
    public MemoryRecord choose(List<MemoryRecord> pairs) {
        return terms.choice().of(pairs, host.estimator(), host.timeline().now(), choiceLuck);
    }

    @Override
    public boolean purifies() {
        return terms.purify();
    }

    /** The initiator tells the nodes between the ends, once between two updates. */
    @Override
    public void served(List<NodeId> path) {
        boolean isNews = terms.memories() > 0 && terms.step() > 0 && paths.add(path);
        if (isNews && path.get(0).equals(host.self())) {
            path.subList(1, path.size() - 1).forEach(node -> host.send(node, new AheadMessage.PathServed(path)));
        }
    }

    private void learn() {
        Set<NodeId> used = new HashSet<>();
        for (List<NodeId> path : paths) {
            int here = path.indexOf(host.self());
            if (here > 0) {
                used.add(path.get(here - 1));
            }
            if (here >= 0 && here < path.size() - 1) {
                used.add(path.get(here + 1));
            }
        }
        paths.clear();
        table = table.learned(used, terms.step());
        if (facts.isWatched()) {
            List<TableLearned.Share> shares = table.entries().stream()
                    .map(entry -> new TableLearned.Share(
                            entry.neighbor().map(NodeId::name).orElse(NONE), entry.probability()))
                    .toList();
            facts.publish(new TableLearned(host.timeline().now(), host.self(), shares));
        }
        host.timeline().after(terms.update(), Phase.SIGNAL, this::learn);
    }

    @Override
    public void neighborLost(NodeId neighbor) {
        lost.add(neighbor);
        if (asked.filter(window -> window.responder().equals(neighbor)).isPresent()) {
            asked = Optional.empty();
            cycleWithin(terms.pause());
        }
    }

    @Override
    public void neighborFound(NodeId neighbor) {
        lost.remove(neighbor);
    }

    @Override
    public void wentDown() {
        asked = Optional.empty();
        paths.clear();
        nextCycle.ifPresent(host.timeline()::cancel);
        nextCycle = Optional.empty();
    }

    @Override
    public void cameUp() {
        if (terms.memories() > 0 && !host.neighbors().isEmpty()) {
            cycleWithin(terms.retry());
        }
    }
}
