package org.bellwire.scenarios.sweep;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bellwire.scenarios.scenario.Replications;

/**
 * Runs the tasks of a plan that no journal holds yet, in rounds: which replications a point needs next depends on nothing but its own finished
 * ones, so that neither threads nor interruptions change the outcome.
 */
public final class SweepRunner implements SweepSink {
    private final SweepPlan plan;
    private final Shard shard;
    private final Consumer<SweepRow> keeper;
    private final SweepProgress progress;
    private final Map<Integer, TreeMap<Integer, SweepRow>> rows = new TreeMap<>();
    private final Map<Integer, TreeMap<Integer, String>> failures = new TreeMap<>();
    private long finished;
    private long wanted;
    private long events;

    /**
     * @param refused why points can not be run, by their index: they are not tried
     * @param found rows of an earlier run, in any order
     * @param keeper puts a row on the disk before it counts
     */
    public SweepRunner(
            SweepPlan plan,
            Shard shard,
            Map<Integer, String> refused,
            List<SweepRow> found,
            Consumer<SweepRow> keeper,
            SweepProgress progress) {
        this.plan = plan;
        this.shard = shard;
        this.keeper = keeper;
        this.progress = progress;
        refused.forEach((point, reason) -> failures.put(point, new TreeMap<>(Map.of(0, reason))));
        found.forEach(this::keep);
    }

    /** Runs all that is missing. */
    public SweepResult run(SweepEngine engine, SweepWork work) {
        List<SweepTask> tasks = missing();
        while (!tasks.isEmpty()) {
            enter(tasks.size());
            engine.run(work, tasks, this);
            tasks = missing();
        }
        return result();
    }

    private synchronized void enter(int tasks) {
        wanted = finished + tasks;
        progress.advanced(finished, wanted, events);
    }

    /** What must be computed next; nothing when the sweep is over. */
    public synchronized List<SweepTask> missing() {
        return plan.points().stream()
                .map(DesignPoint::index)
                .filter(point -> !failures.containsKey(point))
                .flatMap(point -> missingOf(point).stream())
                .toList();
    }

    /** Of the first round that is not complete yet. */
    private List<SweepTask> missingOf(int point) {
        int round = 0;
        int next = wantedAfter(point, round);
        while (next > round) {
            List<SweepTask> tasks = missingOf(point, next);
            if (!tasks.isEmpty() || !shard.has(new SweepTask(point, 0), plan) || isFixed()) {
                return tasks;
            }
            round = next;
            next = wantedAfter(point, round);
        }
        return List.of();
    }

    // A shard holds but a part of a fixed number of replications, so that there is nothing to judge.
    private boolean isFixed() {
        return plan.replications() instanceof Replications.Fixed;
    }

    private int wantedAfter(int point, int round) {
        List<SweepRow> sofar = rows.getOrDefault(point, new TreeMap<>()).values().stream()
                .limit(round)
                .toList();
        SweepResult result = new SweepResult(plan, sofar, Map.of());
        return plan.replications().wanted(round, name -> result.estimate(point, name));
    }

    private List<SweepTask> missingOf(int point, int round) {
        Set<Integer> there = rows.getOrDefault(point, new TreeMap<>()).keySet();
        return IntStream.range(0, round)
                .filter(replication -> !there.contains(replication))
                .mapToObj(replication -> new SweepTask(point, replication))
                .filter(task -> shard.has(task, plan))
                .toList();
    }

    @Override
    public void finished(SweepRow row) {
        keeper.accept(row);
        synchronized (this) {
            keep(row);
            events += row.events();
            finished++;
            progress.advanced(finished, wanted, events);
        }
    }

    @Override
    public synchronized void failed(SweepTask task, String reason) {
        failures.computeIfAbsent(task.point(), point -> new TreeMap<>()).put(task.replication(), reason);
        finished++;
        progress.advanced(finished, wanted, events);
    }

    private void keep(SweepRow row) {
        rows.computeIfAbsent(row.task().point(), point -> new TreeMap<>())
                .putIfAbsent(row.task().replication(), row);
    }

    /** What is there. Of several failures of a point the one of the first replication counts, whichever came first. */
    public synchronized SweepResult result() {
        Map<Integer, String> reasons = new TreeMap<>();
        failures.forEach((point, some) -> reasons.put(point, some.firstEntry().getValue()));
        List<SweepRow> whole = rows.entrySet().stream()
                .filter(entry -> !reasons.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().values().stream())
                .toList();
        return new SweepResult(plan, whole, reasons);
    }
}
