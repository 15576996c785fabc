package org.bellwire.scenarios.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellwire.scenarios.run.ScenarioRefusedException;
import org.bellwire.scenarios.run.ScenarioRunner;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.format.TopologyReader;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/** Reads any of our files, runs nothing, and says what is wrong with it. */
public final class Checker {
    private Checker() {}

    /**
     * What a check found.
     *
     * @param problems errors and warnings
     * @param content what the file holds, in words; of use when there are no errors
     */
    public record Finding(Problems problems, String content) {}

    public static Finding check(Path file) {
        Problems problems = new Problems();
        Optional<LocatedJson> root = LocatedJson.read(file, file.toString(), problems);
        if (root.isEmpty()) {
            return new Finding(problems, "");
        }
        return ScenarioSource.isTopology(root.get()) ? topology(file, root.get(), problems) : scenario(file);
    }

    private static Finding topology(Path file, LocatedJson root, Problems problems) {
        Optional<NetworkDescription> network = TopologyReader.read(root, problems);
        network.map(NetworkAssembler::objections)
                .orElse(List.of())
                .forEach(objection -> problems.error(Origin.named(file.toString()), objection, ""));
        return new Finding(problems, network.map(Checker::words).orElse(""));
    }

    private static Finding scenario(Path file) {
        try {
            ScenarioFile read = ScenarioReader.read(file, Adjustments.NONE);
            ScenarioRunner.of(read.scenario()).rehearse();
            String words = "a scenario over " + words(read.scenario().network());
            return new Finding(read.warnings(), words);
        } catch (BadInputException bad) {
            return new Finding(bad.problems(), "");
        } catch (ScenarioRefusedException refusal) {
            Problems problems = new Problems();
            problems.error(Origin.named(file.toString()), String.valueOf(refusal.getMessage()), "");
            return new Finding(problems, "");
        }
    }

    private static String lanes(NetworkDescription network) {
        int lanes = network.links().stream().mapToInt(LinkDescription::lanes).sum();
        return lanes == network.links().size() ? "" : " of " + lanes + " lanes";
    }

    private static String words(NetworkDescription network) {
        if (network.keyNodes().isEmpty()) {
            return "a network of " + network.routers().size() + " routers and "
                    + network.links().size() + " links" + lanes(network);
        }
        String nodes = "a network of " + network.keyNodes().size() + " key nodes";
        return switch (network.pairSources().size()) {
            case 0 -> nodes;
            case 1 -> nodes + " and a source of pairs";
            default -> nodes + " and " + network.pairSources().size() + " sources of pairs";
        };
    }
}
