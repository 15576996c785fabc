package org.bellwire.scenarios.sweep;

import java.util.List;
import java.util.Map;

/** What an engine needs to know of a sweep: texts, which can travel, or a point made ready for this process. */
public interface SweepWork {
    /** The complete scenario of a design point as a text of JSON, with its seed; it can be read and run anywhere. */
    String document(int point);

    /** Reads the scenario of a point, for an engine that computes in this process. Throws with the reason if it can not be read. */
    PreparedPoint prepare(int point);

    /** Names of the metrics to keep. */
    List<String> metrics();

    /** Tasks to compute at once, at least 1, where the engine has no better judgement. */
    int threads();

    /** Options of the engine by name, e.g. {@code master}. */
    Map<String, String> options();
}
