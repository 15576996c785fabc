package org.bellwire.scenarios.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Computes on the threads of this process. */
public final class LocalEngine implements SweepEngine {
    /** The name by which it is found, and the engine that is taken unless another is asked for. */
    public static final String NAME = "local";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "threads of this process";
    }

    @Override
    public void run(SweepWork work, List<SweepTask> tasks, SweepSink sink) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(work.threads(), tasks.size())));
        try {
            Points points = new Points(work, tasks);
            List<Future<?>> futures = new ArrayList<>();
            for (SweepTask task : tasks) {
                futures.add(pool.submit(() -> compute(points, task, sink)));
            }
            for (Future<?> future : futures) {
                await(future);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    // What fails is the task, or the sink; a full disk is no fault of the task.
    private static void compute(Points points, SweepTask task, SweepSink sink) {
        SweepRow row;
        try {
            row = points.get(task.point()).run(task.replication());
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            sink.failed(task, Reasons.of(failure));
            return;
        } finally {
            points.done(task.point());
        }
        sink.finished(row);
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the sweep was interrupted");
        }
    }

    /** Reads the scenario of a point once, and lets go of it after its last task. */
    private static final class Points {
        private final SweepWork work;
        private final Map<Integer, PreparedPoint> ready = new ConcurrentHashMap<>();
        private final Map<Integer, AtomicInteger> left;

        Points(SweepWork work, List<SweepTask> tasks) {
            this.work = work;
            left = tasks.stream()
                    .collect(Collectors.groupingBy(
                            SweepTask::point,
                            Collectors.collectingAndThen(Collectors.toList(), some -> new AtomicInteger(some.size()))));
        }

        PreparedPoint get(int point) {
            return ready.computeIfAbsent(point, work::prepare);
        }

        void done(int point) {
            if (left.get(point).decrementAndGet() == 0) {
                ready.remove(point);
            }
        }
    }
}
