package org.bellwire.scenarios.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.qkd.exchange.KeyRelay;
import org.bellwire.protocols.qkd.exchange.PulseTerms;
import org.bellwire.protocols.qkd.exchange.RelayTerms;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The catalog entry "key_relay": keys over trusted nodes. */
public final class KeyRelayModel implements ApplicationModel {
    private static final int BUFFER = 1000;

    @Override
    public String name() {
        return KeyRelay.NAME;
    }

    @Override
    public String description() {
        return "carries keys along a path of trusted QKDNodes, encrypted with the keys of each link";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Optional<List<String>> path = path(entry);
        int buffer = (int) entry.members().whole("buffer", BUFFER, 1, 1_000_000_000);
        OptionalLong interval = entry.members().has("interval")
                ? OptionalLong.of(Picoseconds.round(
                        entry.members().requiredQuantity("interval", Quantity.PICOSECONDS, Range.between(1, 9e18))))
                : OptionalLong.empty();
        Optional<PulseTerms> links = path.flatMap(names -> new KeyMembers(entry)
                .pulses(entry.network().keyNodes().stream()
                        .filter(node -> node.name().equals(names.get(0)))
                        .findFirst()
                        .orElseThrow()));
        if (path.isEmpty() || links.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Relay(path.get(), new RelayTerms(links.get(), buffer, interval)));
    }

    private static Optional<List<String>> path(ApplicationEntry entry) {
        Optional<LocatedJson> json = entry.members().required("path");
        if (json.isEmpty()) {
            return Optional.empty();
        }
        if (json.get().kind() != LocatedJson.Kind.LIST) {
            entry.problems().error(json.get(), json.get().shown() + " is no path", "a list of names of QKDNodes");
            return Optional.empty();
        }
        List<LocatedJson> elements = json.get().elements();
        List<String> names = new ArrayList<>();
        elements.forEach(
                element -> entry.keyNode(element).map(KeyNodeDescription::name).ifPresent(names::add));
        if (names.size() < elements.size()) {
            return Optional.empty();
        }
        if (names.size() < 2 || names.stream().distinct().count() < names.size()) {
            entry.problems().error(json.get(), json.get().shown() + " is no path", "at least two nodes, each once");
            return Optional.empty();
        }
        for (int i = 1; i < names.size(); i++) {
            if (!entry.areNeighbors(names.get(i - 1), names.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private record Relay(List<String> path, RelayTerms terms) implements Workload {

        @Override
        public String application() {
            return KeyRelay.NAME;
        }

        @Override
        public List<Application> programs(NetworkSoftware software, int number) {
            ApplicationId id = new ApplicationId(application(), number);
            return List.of(new KeyRelay(path.stream().map(software::keyNode).toList(), id, terms));
        }

        @Override
        public OptionalLong horizon() {
            return terms.links().exchange().end();
        }

        @Override
        public boolean makesKeys() {
            return true;
        }
    }
}
