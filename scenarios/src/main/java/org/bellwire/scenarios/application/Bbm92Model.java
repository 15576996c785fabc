package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.protocols.qkd.bbm92.Bbm92Initiator;
import org.bellwire.protocols.qkd.bbm92.Bbm92Parameters;
import org.bellwire.protocols.qkd.bbm92.Bbm92Responder;
import org.bellwire.protocols.qkd.distill.Distillation;
import org.bellwire.scenarios.scenario.Workload;

/** The catalog entry "bbm92": keys from entangled pairs that routers deliver, or that a source sends to two key nodes. */
public final class Bbm92Model implements ApplicationModel {

    @Override
    public String name() {
        return Bbm92Initiator.NAME;
    }

    @Override
    public String description() {
        return "makes keys of entangled pairs, of routers or of a PairSource between two QKDNodes, measured in random bases";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        return entry.namesKeyNode("initiator") ? SourceKeys.read(entry) : pairs(entry);
    }

    private static Optional<Workload> pairs(ApplicationEntry entry) {
        Optional<String> initiator = entry.router("initiator");
        Optional<String> responder = entry.router("responder");
        Optional<PairTerms> terms = entry.pairTerms();
        KeyMembers members = new KeyMembers(entry);
        int keyBits = members.keyBits();
        OptionalLong keys = members.keys();
        double zShare = members.zShare();
        Optional<Distillation> distillation = members.distillation();
        int blockBits = members.blockBits(keyBits, distillation.isPresent());
        if (initiator.isEmpty()
                || responder.isEmpty()
                || terms.isEmpty()
                || !entry.areTwo(initiator.get(), responder.get())) {
            return Optional.empty();
        }
        return Optional.of(new PairKeys(
                initiator.get(), responder.get(), terms.get(), zShare, blockBits, keyBits, keys, distillation));
    }

    private record PairKeys(
            String initiator,
            String responder,
            PairTerms terms,
            double zShare,
            int blockBits,
            int keyBits,
            OptionalLong keys,
            Optional<Distillation> distillation)
            implements Workload {

        @Override
        public String application() {
            return Bbm92Initiator.NAME;
        }

        @Override
        public List<Application> programs(NetworkSoftware software, int number) {
            ApplicationId id = new ApplicationId(application(), number);
            RouterSoftware asking = software.router(initiator);
            RouterSoftware asked = software.router(responder);
            Bbm92Parameters parameters =
                    new Bbm92Parameters(terms.with(asked), zShare, blockBits, keyBits, keys, distillation);
            Bbm92Responder.install(asked, asking.id(), id, parameters);
            return List.of(new Bbm92Initiator(asking, id, parameters));
        }

        @Override
        public OptionalLong horizon() {
            return OptionalLong.of(terms.end());
        }

        @Override
        public boolean makesKeys() {
            return true;
        }
    }
}
