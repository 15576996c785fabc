package org.bellwire.scenarios.sweep;

import java.util.List;
import org.bellwire.kernel.catalog.Model;

/**
 * Computes tasks: on threads here, on machines elsewhere. Found by its name ({@code --engine}). It may compute them in any order, at once,
 * or twice after a loss; it hands over each row once, and none that it did not finish.
 */
public interface SweepEngine extends Model {
    /**
     * Computes all tasks and returns when every one was handed over, finished or failed.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; what was not handed over is lost
     */
    void run(SweepWork work, List<SweepTask> tasks, SweepSink sink);
}
