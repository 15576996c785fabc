package org.bellwire.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.scenarios.json.write.NumberText;
import org.bellwire.scenarios.result.RequestResult;

/** The requests of a run as comma-separated values (RFC 4180): a row a request, the columns of the result document. */
public final class RequestTable {
    private static final List<String> COLUMNS = List.of(
            "replication",
            "application",
            "initiator",
            "responder",
            "start_seconds",
            "end_seconds",
            "memories",
            "target_fidelity",
            "status",
            "path",
            "wait_seconds",
            "pairs",
            "throughput",
            "fidelity",
            "estimated_fidelity",
            "first_pair_seconds",
            "median_pair_seconds",
            "last_pair_seconds",
            "remark");

    private RequestTable() {}

    /** The table with its heading. What is absent is an empty cell; the routers of a path are parted by {@code >}. */
    public static String text(List<RequestResult> requests) {
        StringBuilder text = new StringBuilder();
        CsvText.append(text, COLUMNS);
        requests.forEach(request -> CsvText.append(text, cells(request)));
        return text.toString();
    }

    private static List<String> cells(RequestResult request) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(request.replication()));
        cells.add(request.application());
        cells.add(request.initiator());
        cells.add(request.responder());
        cells.add(NumberText.seconds(request.start()));
        cells.add(NumberText.seconds(request.end()));
        cells.add(Integer.toString(request.memories()));
        cells.add(NumberText.of(request.targetFidelity()));
        cells.add(request.status().word());
        cells.add(String.join(">", request.path()));
        cells.add(seconds(request.waiting()));
        cells.add(Long.toString(request.deliveries().count()));
        cells.add(number(request.throughput()));
        cells.add(number(request.deliveries().fidelity()));
        cells.add(number(request.deliveries().estimatedFidelity()));
        cells.add(seconds(request.deliveries().first()));
        cells.add(seconds(request.deliveries().median()));
        cells.add(seconds(request.deliveries().last()));
        cells.add(request.remark());
        return cells;
    }

    private static String seconds(OptionalLong picoseconds) {
        return picoseconds.isPresent() ? NumberText.seconds(picoseconds.getAsLong()) : "";
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? NumberText.of(value.getAsDouble()) : "";
    }
}
