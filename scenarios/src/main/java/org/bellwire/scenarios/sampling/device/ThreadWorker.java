package org.bellwire.scenarios.sampling.device;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.Device;

/** Cuts batches into pieces for its threads. */
public final class ThreadWorker implements Device.Worker {
    private static final int PIECE = 2048;

    private final Trials trials;
    private final ExecutorService pool;

    /** Runs some trials of a batch. */
    @FunctionalInterface
    public interface Trials {
        void run(Batch batch, int from, int to);
    }

    /** @param threads that compute */
    public ThreadWorker(int threads, Trials trials) {
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
