package org.bellwire.protocols.resource;

import java.util.function.Consumer;
import org.bellwire.hardware.address.PairId;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** At most one pending event a memory, at the instant when its pair is beyond the cutoff; none when it never is. */
final class DeadlineWatch implements CutoffWatch {

    private final CutoffPolicy policy;
    private final FidelityEstimator estimator;
    private final Timeline timeline;
    private final long[] handles;
    private final boolean[] pending;
    private int pendingCount;
    private final Consumer<MemoryRecord> consequence;

    DeadlineWatch(
            CutoffPolicy policy,
            FidelityEstimator estimator,
            Timeline timeline,
            int memories,
            Consumer<MemoryRecord> consequence) {
        this.policy = policy;
        this.estimator = estimator;
        this.timeline = timeline;
        this.consequence = consequence;
        handles = new long[memories];
        pending = new boolean[memories];
    }

    @Override
    public void observe(MemoryRecord record) {
        int slot = record.slot();
        if (pendingCount > 0 && pending[slot]) {
            timeline.cancel(handles[slot]);
            over(slot);
        }
        if (!record.isPaired()) {
            return;
        }
        long deadline = policy.deadline(record.pair(), estimator);
        if (deadline != Picoseconds.NEVER) {
            PairId pair = record.pair().id();
            pending[slot] = true;
            pendingCount++;
            handles[slot] = timeline.at(Math.max(deadline, timeline.now()), Phase.SIGNAL, () -> reached(record, pair));
        }
    }

    @Override
    public boolean isOver(MemoryRecord record) {
        long deadline = policy.deadline(record.pair(), estimator);
        return deadline != Picoseconds.NEVER && deadline <= timeline.now();
    }

    private void reached(MemoryRecord record, PairId pair) {
        over(record.slot());
        if (record.isPaired() && record.pair().id().equals(pair)) {
            consequence.accept(record);
        }
    }

    private void over(int slot) {
        pending[slot] = false;
        pendingCount--;
    }
}
