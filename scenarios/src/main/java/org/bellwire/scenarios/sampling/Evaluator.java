package org.bellwire.scenarios.sampling;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Runs trials on a device, batch after batch: while one is summed up, the next is computed. When the device gives up, its batch and all after
 * it are computed by the one that stands in; as every device gives the same rows, nothing is lost.
 */
final class Evaluator implements AutoCloseable {
    private final long seed;
    private final Opening standIn;
    private final Consumer<String> remarks;
    private final LongConsumer progress;
    private final ExecutorService pipeline = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "trials");
        thread.setDaemon(true);
        return thread;
    });
    private Device.Worker worker;
    private boolean standsIn;

    /** Opens a worker when it is needed. */
    @FunctionalInterface
    interface Opening {
        Device.Worker open();
    }

    /** Takes a part of a batch. */
    @FunctionalInterface
    interface Visitor {
        void accept(Batch batch, int from, int count);
    }

    /**
     * @param standIn opens what computes when the device gave up
     * @param remarks takes lines for people
     * @param progress takes the numbers of trials that were done
     */
    Evaluator(long seed, Device.Worker worker, Opening standIn, Consumer<String> remarks, LongConsumer progress) {
        this.seed = seed;
        this.worker = worker;
        this.standIn = standIn;
        this.remarks = remarks;
        this.progress = progress;
    }

    long seed() {
        return seed;
    }

    void run(TrialModel model, TrialPlan plan, Visitor visitor) {
        long done = 0;
        Future<Batch> coming = pipeline.submit(() -> computed(model, plan, 0));
        while (done < plan.count()) {
            Batch batch = await(coming);
            long next = done + batch.count();
            if (next < plan.count()) {
                coming = pipeline.submit(() -> computed(model, plan, next));
            }
            for (int from = 0; from < batch.count(); from += Block.SIZE) {
                visitor.accept(batch, from, Math.min(Block.SIZE, batch.count() - from));
            }
            progress.accept(batch.count());
            done = next;
        }
    }

    private static Batch await(Future<Batch> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    // On the pipeline's thread alone, as workers are not to be shared.
    private Batch computed(TrialModel model, TrialPlan plan, long from) {
        int size = Math.max(1, worker.batchSize() / Block.SIZE) * Block.SIZE;
        int count = (int) Math.min(size, plan.count() - from);
        double[] coordinates = new double[count * plan.given()];
        if (plan.given() > 0) {
            plan.points().fill(from, count, coordinates);
        }
        Batch batch = new Batch(
                seed,
                plan.pairing(),
                plan.tilt(),
                plan.first() + from,
                count,
                plan.given(),
                coordinates,
                model.columns());
        try {
            worker.compute(batch);
        } catch (DeviceFailedException failure) {
            if (standsIn) {
                throw failure;
            }
            remarks.accept("the device gave up: " + failure.getMessage() + "; going on in plain Java");
            worker.close();
            worker = standIn.open();
            standsIn = true;
            return computed(model, plan, from);
        }
        return batch;
    }

    /** Whether the device gave up on the way. */
    boolean hasFallenBack() {
        return standsIn;
    }

    @Override
    public void close() {
        pipeline.shutdownNow();
        worker.close();
    }
}
