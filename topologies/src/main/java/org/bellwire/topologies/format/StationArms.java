package org.bellwire.topologies.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.topologies.json.Problems;

/** Which routers send photons to which station; a station needs exactly two of them. */
final class StationArms {

    private final Map<String, List<String>> routers = new HashMap<>();

    void add(String station, String router) {
        routers.computeIfAbsent(station, name -> new ArrayList<>()).add(router);
    }

    void check(List<String> stations, Names names, Problems problems) {
        for (String station : stations) {
            List<String> ends = routers.getOrDefault(station, List.of());
            if (ends.size() != 2 || ends.get(0).equals(ends.get(1))) {
                problems.error(
                        names.placeOf(station),
                        "station \"" + station + "\" has quantum channels from "
                                + (ends.isEmpty() ? "no router" : String.join(", ", ends)),
                        "quantum channels from exactly two routers");
            }
        }
    }
}
