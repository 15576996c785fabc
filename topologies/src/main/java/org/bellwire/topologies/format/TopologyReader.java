package org.bellwire.topologies.format;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/**
 * Reads a topology file of routers, or of nodes that compute. What the reference loads, this loads too, with the same nodes, channels,
 * delays and names; what the reference skips in silence is a warning here, and what makes it fail is an error with its
 * place. Unlike the reference, {@code gate_fidelity} and {@code measurement_fidelity} are honored.
 */
public final class TopologyReader {

    /** Names that files of the reference may use; those without a model of ours are refused by the assembly. */
    private static final Set<String> REFERENCE_FORMALISMS =
            Set.of("ket_vector", "density_matrix", "bell_diagonal", "fock_density", "stabilizer");

    private final Members top;
    private final Problems problems;
    private final NetworkBuilder network = NetworkDescription.builder();

    private TopologyReader(LocatedJson root, Problems problems) {
        this.top = Members.of(root, problems);
        this.problems = problems;
    }

    /** The network of a parsed file; empty when it has errors, all of which have then been reported. */
    public static Optional<NetworkDescription> read(LocatedJson root, Problems problems) {
        // errors of other inputs in the same collection do not count against this one
        Problems own = new Problems();
        Optional<NetworkDescription> network = new TopologyReader(root, own).read();
        own.all().forEach(problems::add);
        return network;
    }

    /**
     * The network of a file.
     *
     * @throws org.bellwire.topologies.json.BadInputException with all problems, if there is an error
     */
    public static NetworkDescription readFile(Path file) {
        Problems problems = new Problems();
        Optional<NetworkDescription> network =
                LocatedJson.read(file, file.toString(), problems).flatMap(root -> read(root, problems));
        problems.throwIfErrors();
        return network.orElseThrow();
    }

    private Optional<NetworkDescription> read() {
        readSimulation();
        Templates templates = new Templates(top);
        WireEntries wires = new WireEntries(top);
        Names names = new Names(wires, problems);
        new NodesReader(top, templates, names, network).read();
        new ChannelsReader(top, templates, names, wires, network).read();
        OlderKeys.warnAtTop(top);
        top.warnUnknown();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        NetworkDescription description = network.build();
        new ConnectivityCheck(top.json(), problems, names, description).check();
        return problems.hasErrors() ? Optional.empty() : Optional.of(description);
    }

    private void readSimulation() {
        Set<String> formalisms = new TreeSet<>(REFERENCE_FORMALISMS);
        formalisms.addAll(Catalog.load(Formalism.class).names());
        network.formalism(top.choice("formalism", NetworkDescription.KET_VECTOR, formalisms));
        stopTime().ifPresent(network::stopTime);
        if (top.whole("truncation", 1, Integer.MAX_VALUE).isPresent()) {
            top.optional("truncation")
                    .ifPresent(value ->
                            problems.warning(value, "truncation belongs to fock_density and has no effect", ""));
        }
    }

    /** Beyond the clock's range (106 days) is no limit: old files write Infinity, and the reference's default is 1e23. */
    private OptionalLong stopTime() {
        OptionalDouble said =
                top.quantity("stop_time", Quantity.PICOSECONDS, Range.between(0, Double.POSITIVE_INFINITY));
        return said.isPresent() && said.getAsDouble() < 0x1p63
                ? OptionalLong.of((long) Math.rint(said.getAsDouble()))
                : OptionalLong.empty();
    }
}
