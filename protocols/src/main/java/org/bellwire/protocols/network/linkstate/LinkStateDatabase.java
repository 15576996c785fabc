package org.bellwire.protocols.network.linkstate;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.network.linkstate.Advertisement.Header;

/** The newest advertisement of each router, as far as one router knows, and while they count. */
final class LinkStateDatabase {

    private final NavigableMap<NodeId, Advertisement> byOrigin = new TreeMap<>();

    /** Takes an advertisement in; {@code false} if there is none older to be replaced by it. */
    boolean install(Advertisement advertisement) {
        if (holds(advertisement.header())) {
            return false;
        }
        byOrigin.put(advertisement.origin(), advertisement);
        return true;
    }

    /** Whether this advertisement or a newer one of its origin is here. */
    boolean holds(Header header) {
        Advertisement known = byOrigin.get(header.origin());
        return known != null && !header.isNewerThan(known.header());
    }

    /** Takes an advertisement out; {@code false} if another has replaced it. */
    boolean remove(Advertisement advertisement) {
        return byOrigin.remove(advertisement.origin(), advertisement);
    }

    Optional<Advertisement> of(NodeId origin) {
        return Optional.ofNullable(byOrigin.get(origin));
    }

    List<Header> headers() {
        return byOrigin.values().stream().map(Advertisement::header).toList();
    }

    /** By name of the origin. */
    Collection<Advertisement> advertisements() {
        return Collections.unmodifiableCollection(byOrigin.values());
    }
}
