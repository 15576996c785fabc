package org.bellwire.scenarios.cli;

import java.util.List;
import java.util.Map;
import org.bellwire.scenarios.json.sweep.SweepFile;
import org.bellwire.scenarios.json.sweep.TaskRunner;
import org.bellwire.scenarios.sweep.PreparedPoint;
import org.bellwire.scenarios.sweep.SweepWork;

/** The sweep of a file, for an engine. */
record SweepFileWork(SweepFile sweep, int threads, Map<String, String> options) implements SweepWork {
    @Override
    public String document(int point) {
        return sweep.documents().document(point);
    }

    @Override
    public PreparedPoint prepare(int point) {
        return new TaskRunner(point, document(point), metrics());
    }

    @Override
    public List<String> metrics() {
        return sweep.plan().metrics();
    }
}
