package org.bellwire.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.bellwire.scenarios.json.sweep.RowText;
import org.bellwire.scenarios.json.sweep.TaskRunner;
import org.bellwire.scenarios.sweep.Reasons;

/**
 * Some replications of one design point: what one Spark task computes. It holds nothing but numbers and text, so that any executor can
 * compute it, and compute it again after a loss, with the same outcome.
 *
 * @param document the scenario of the point, sent to an executor once
 * @param metrics names of the metrics to keep
 */
record Chunk(int point, List<Integer> replications, Broadcast<String> document, List<String> metrics)
        implements Serializable {

    /** What became of one replication: the text of its row, or the reason why there is none. */
    record Reply(int point, int replication, String row, String reason) implements Serializable {}

    /** Runs on the executor. */
    List<Reply> compute() {
        List<Reply> replies = new ArrayList<>();
        RowText text = new RowText();
        try {
            TaskRunner runner = new TaskRunner(point, document.value(), metrics);
            for (int replication : replications) {
                replies.add(reply(runner, text, replication));
            }
        } catch (RuntimeException unreadable) {
            replications.forEach(replication -> replies.add(new Reply(point, replication, "", Reasons.of(unreadable))));
        }
        return replies;
    }

    private Reply reply(TaskRunner runner, RowText text, int replication) {
        try {
            return new Reply(point, replication, text.text(runner.run(replication)), "");
        } catch (RuntimeException | StackOverflowError failure) {
            return new Reply(point, replication, "", Reasons.of(failure));
        }
    }
}
