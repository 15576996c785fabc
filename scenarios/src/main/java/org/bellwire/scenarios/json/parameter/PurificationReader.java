package org.bellwire.scenarios.json.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.protocols.entanglement.Bbpssw;
import org.bellwire.protocols.entanglement.PurificationModel;
import org.bellwire.protocols.entanglement.Twirling;
import org.bellwire.protocols.node.SoftwareParameters.Purification;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.bellwire.protocols.purification.UnreachableTarget;
import org.bellwire.protocols.resource.PurificationPairing;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/** Reads {@code purification}: the protocol, the schedule, which pairs may meet, and what becomes of targets out of reach. */
final class PurificationReader {
    private static final List<String> MODES = List.of("until_target", "once");

    private final Members members;

    private PurificationReader(Members members) {
        this.members = members;
    }

    static Purification read(Optional<LocatedJson> group, Problems problems) {
        if (group.isEmpty()) {
            return Purification.STANDARD;
        }
        Members members = Members.of(group.get(), problems);
        Purification read = new PurificationReader(members).all();
        members.refuseUnknown();
        return read;
    }

    private Purification all() {
        Purification standard = Purification.STANDARD;
        Catalog<PurificationModel> protocols = Catalog.load(PurificationModel.class);
        PurificationModel protocol = members.choice("protocol", protocols.names())
                .map(protocols::find)
                .orElse(standard.protocol());
        Optional<Twirling> twirling = word("twirl", Twirling.values());
        if (twirling.isPresent() && !(protocol instanceof Bbpssw)) {
            members.optional("twirl")
                    .ifPresent(at -> members.problems()
                            .error(at, "protocol " + protocol.name() + " does not know twirling", "twirl with bbpssw"));
        }
        return new Purification(
                protocol,
                schedule().orElse(standard.schedule()),
                word("pairing", PurificationPairing.values()).orElse(standard.pairing()),
                twirling,
                word("unreachable", UnreachableTarget.values()).orElse(standard.unreachable()));
    }

    /** {@code mode} is the older word for the two schedules without parameters. */
    private Optional<PurificationSchedule> schedule() {
        Catalog<PurificationSchedule> schedules = Catalog.load(PurificationSchedule.class);
        Optional<String> mode = members.choice("mode", MODES);
        Optional<LocatedJson> schedule = members.optional("schedule");
        if (mode.isPresent() && schedule.isPresent()) {
            members.problems().error(schedule.get(), "mode and schedule say the same thing twice", "one of the two");
        }
        return schedule.isPresent()
                ? ModelReader.read(schedule.get(), schedules, PurificationSchedule::with, members.problems())
                : mode.map(schedules::find);
    }

    private <E extends Enum<E>> Optional<E> word(String key, E[] values) {
        List<String> words = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        return members.choice(key, words).map(word -> values[words.indexOf(word)]);
    }
}
