package org.bellwire.scenarios.sampling.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.TrialModel;

/** {@code java}: any model, trial by trial, on the threads of this process. Always there. */
public final class JavaDevice implements Device {
    @Override
    public String name() {
        return "java";
    }

    @Override
    public String description() {
        return "plain Java on the threads of this process; runs every model";
    }

    @Override
    public Optional<String> absence() {
        return Optional.empty();
    }

    @Override
    public Optional<String> objection(TrialModel model) {
        return Optional.empty();
    }

    @Override
    public String hardware() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " processors, double precision, " + (runtime.maxMemory() >> 20) + " MiB";
    }

    @Override
    public Worker open(TrialModel model, int threads) {
        return new ThreadWorker(threads, model::runTrials);
    }

    /** Runs some trials of a batch. */
    @FunctionalInterface
    interface Trials {
        void run(Batch batch, int from, int to);
    }

    /** Cuts batches into pieces for its threads. */
    static final class ThreadWorker implements Worker {
        private static final int PIECE = 2048;

        private final Trials trials;
        private final ExecutorService pool;

        ThreadWorker(int threads, Trials trials) {
            this.trials = trials;
            this.pool = Executors.newFixedThreadPool(threads, task -> {
                Thread thread = new Thread(task, "trials in Java");
                thread.setDaemon(true);
                return thread;
            });
        }

        @Override
        public void compute(Batch batch) {
            List<Future<?>> pieces = new ArrayList<>();
            for (int from = 0; from < batch.count(); from += PIECE) {
                int begin = from;
                pieces.add(pool.submit(() -> trials.run(batch, begin, Math.min(batch.count(), begin + PIECE))));
            }
            for (Future<?> piece : pieces) {
                await(piece);
            }
        }

        private static void await(Future<?> piece) {
            try {
                piece.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
