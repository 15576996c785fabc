package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.qkd.exchange.KeyExchange;
import org.bellwire.protocols.qkd.exchange.PulseTerms;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.description.KeyNodeDescription;

/** The catalog entry "bb84": keys between two nodes that a fiber joins. */
public final class Bb84Model implements ApplicationModel {
    private static final String NAME = "bb84";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "makes keys by BB84 with weak pulses between two QKDNodes that a fiber joins";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Optional<KeyNodeDescription> sender = entry.keyNode("initiator");
        Optional<KeyNodeDescription> receiver = entry.keyNode("responder");
        Optional<PulseTerms> terms = sender.flatMap(node -> new KeyMembers(entry).pulses(node));
        if (terms.isEmpty()
                || receiver.isEmpty()
                || !entry.areNeighbors(sender.get().name(), receiver.get().name())) {
            return Optional.empty();
        }
        return Optional.of(new PulseKeys(sender.get().name(), receiver.get().name(), terms.get()));
    }

    private record PulseKeys(String sender, String receiver, PulseTerms terms) implements Workload {

        @Override
        public String application() {
            return NAME;
        }

        @Override
        public List<Application> programs(NetworkSoftware software, int number) {
            ApplicationId id = new ApplicationId(application(), number);
            return List.of(KeyExchange.bb84(software.keyNode(sender), software.keyNode(receiver), id, terms));
        }

        @Override
        public OptionalLong horizon() {
            return terms.exchange().end();
        }

        @Override
        public boolean makesKeys() {
            return true;
        }
    }
}
