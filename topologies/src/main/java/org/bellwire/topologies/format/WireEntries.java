package org.bellwire.topologies.format;

import java.util.List;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Origin;

/**
 * The entries of {@code cchannels}, then those of {@code cconnections}, counted from 0. As there may be a million, tables
 * hold the number of an entry, and its place is looked up when a message needs it.
 */
final class WireEntries {

    private final List<LocatedJson> channels;
    private final List<LocatedJson> connections;

    WireEntries(Members top) {
        channels = list(top, "cchannels");
        connections = list(top, "cconnections");
    }

    private static List<LocatedJson> list(Members top, String name) {
        return top.optional(name)
                .filter(value -> value.kind() == LocatedJson.Kind.LIST)
                .map(LocatedJson::elements)
                .orElse(List.of());
    }

    Origin origin(int number) {
        return number < channels.size()
                ? channels.get(number).origin()
                : connections.get(number - channels.size()).origin();
    }
}
