package org.bellwire.scenarios.json.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/**
 * Reads the parameter groups that say which protocols all routers run: {@code generation}, {@code purification}, {@code cutoff}, {@code routing}, {@code continuous}. The
 * protocol of generation follows the stations of the topology unless it is named; a named one brings its own kind of station.
 */
final class ProtocolChoice {
    private final Members groups;
    private final Problems problems;

    ProtocolChoice(Members groups, Problems problems) {
        this.groups = groups;
        this.problems = problems;
    }

    ParametersReader.Equipped applyTo(NetworkDescription network) {
        Optional<Resolution> resolution = word("generation", "resolution", Resolution.values());
        Optional<GenerationChoice.Named> generation =
                groups.object("generation").flatMap(group -> new GenerationChoice(group).read());
        RoutingChoice routing = new RoutingReader(problems).read(groups.object("routing"), network);
        SoftwareParameters standard = SoftwareParameters.STANDARD;
        NetworkDescription equipped = network.mapStations(
                station -> generation.map(named -> named.equip(station)).orElse(station));
        SoftwareParameters software = new SoftwareParameters(
                generation.map(GenerationChoice.Named::protocol).orElseGet(() -> protocolOf(network)),
                resolution.orElse(standard.resolution()),
                routing,
                PurificationReader.read(groups.optional("purification"), problems),
                SwapOrderReader.read(groups.optional("swapping"), network, problems)
                        .orElse(standard.order()),
                CutoffReader.read(groups.optional("cutoff"), problems).orElse(standard.cutoff()),
                ContinuousReader.read(groups.optional("continuous"), problems));
        return new ParametersReader.Equipped(equipped, software);
    }

    private String protocolOf(NetworkDescription network) {
        Set<String> models = new TreeSet<>();
        network.stations().forEach(station -> models.add(station.model()));
        if (models.size() > 1) {
            LocatedJson at = groups.json();
            problems.error(
                    at,
                    "the stations are of different kinds (" + String.join(", ", models) + ")",
                    "one kind of station, or parameters.generation.protocol, which makes them all alike");
        }
        return models.stream().findFirst().map(GenerationChoice::protocolOf).orElse(GenerationChoice.BARRETT_KOK);
    }

    private <E extends Enum<E>> Optional<E> word(String group, String key, E[] values) {
        List<String> words = Arrays.stream(values).map(ProtocolChoice::word).toList();
        return groups.object(group)
                .flatMap(members -> members.choice(key, words))
                .map(word -> values[words.indexOf(word)]);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
