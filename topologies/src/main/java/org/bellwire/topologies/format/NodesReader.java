package org.bellwire.topologies.format;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.transmission.PulseHardware;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.PairSourceDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The {@code nodes} of a topology file. */
final class NodesReader {

    static final long MOST_MEMORIES = 1_000_000;
    private static final long MOST_MEMORIES_TOGETHER = 2_000_000;

    private static final String ROUTER = "QuantumRouter";
    private static final String PROCESSOR = "DQCNode";
    private static final String STATION = "BSMNode";
    private static final String KEY_NODE = "QKDNode";
    private static final String PAIR_SOURCE = "PairSource";
    private static final List<String> KEY_ENCODINGS = List.of(Encoding.POLARIZATION.label(), Encoding.TIME_BIN.label());

    /** A router that computes, and what early versions of the reference called it. */
    private static final Set<String> PROCESSORS = Set.of(PROCESSOR, "QuantumNode");

    /** Types that the reference knows, or once knew, and why they can not be read. */
    private static final Map<String, String> NOT_SUPPORTED = notSupported();

    private final Members top;
    private final Problems problems;
    private final Templates templates;
    private final Names names;
    private final NetworkBuilder network;
    private final Set<String> refusedTypes = new LinkedHashSet<>();
    private long memories;

    NodesReader(Members top, Templates templates, Names names, NetworkBuilder network) {
        this.top = top;
        this.problems = top.problems();
        this.templates = templates;
        this.names = names;
        this.network = network;
    }

    private static Map<String, String> notSupported() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("QlanOrchestratorNode", "networks of graph states are not supported");
        reasons.put("QlanClientNode", "networks of graph states are not supported");
        return reasons;
    }

    void read() {
        top.required("nodes");
        top.objects("nodes").forEach(this::readNode);
        if (memories > MOST_MEMORIES_TOGETHER) {
            top.required("nodes")
                    .ifPresent(nodes -> problems.error(
                            nodes,
                            "the routers have " + memories + " memories together",
                            "at most " + MOST_MEMORIES_TOGETHER));
        }
    }

    private void readNode(Members node) {
        String type = node.requiredText("type");
        String name = node.requiredText("name");
        if (type.equals(ROUTER) || PROCESSORS.contains(type)) {
            register(node, name, type.equals(ROUTER) ? Names.Kind.ROUTER : Names.Kind.PROCESSOR);
            readRouter(node, name, type);
        } else if (type.equals(STATION)) {
            register(node, name, Names.Kind.STATION);
            OptionalLong seed = seed(node);
            network.node(templates.station(node).withName(name, seed).withWavelengths(wavelengths(node)));
            node.knows("memo_size", "gate_fidelity", "measurement_fidelity");
        } else if (type.equals(KEY_NODE)) {
            register(node, name, Names.Kind.KEY_NODE);
            OptionalLong seed = seed(node);
            network.node(new KeyNodeDescription(name, seed, keyHardware(node)));
            node.knows("memo_size", "gate_fidelity", "measurement_fidelity");
        } else if (type.equals(PAIR_SOURCE)) {
            register(node, name, Names.Kind.PAIR_SOURCE);
            OptionalLong seed = seed(node);
            network.node(new PairSourceDescription(name, seed, templates.pairSource(node)));
        } else {
            register(node, name, Names.Kind.UNREADABLE);
            refuseType(node, type);
            return;
        }
        OlderKeys.warnAtNode(node);
        node.warnUnknown();
    }

    /** That a station, or those of a connection, tell apart. */
    static int wavelengths(Members station) {
        return (int) station.whole("wavelengths", 1, 1, StationDescription.MOST_WAVELENGTHS);
    }

    private PulseHardware keyHardware(Members node) {
        PulseHardware template = templates.keyNode(node);
        Encoding encoding = Encoding.named(node.choice("encoding", Encoding.POLARIZATION.label(), KEY_ENCODINGS))
                .orElse(Encoding.POLARIZATION);
        try {
            return template.withReceiver(receiver -> receiver.withEncoding(encoding));
        } catch (IllegalArgumentException refusal) {
            problems.error(node.json(), String.valueOf(refusal.getMessage()), "");
            return template;
        }
    }

    private void register(Members node, String name, Names.Kind kind) {
        if (!name.isEmpty()) {
            names.node(name, kind, node.optional("name").orElse(node.json()));
        }
    }

    /** Once for each type: a file of the wrong kind has as many such nodes as it has nodes. */
    private void refuseType(Members node, String type) {
        boolean isText = node.optional("type")
                .filter(at -> at.kind() == LocatedJson.Kind.TEXT)
                .isPresent();
        if (!isText || !refusedTypes.add(type)) {
            return;
        }
        node.optional("type").ifPresent(at -> {
            List<String> known = List.of(ROUTER, PROCESSOR, KEY_NODE, PAIR_SOURCE, STATION);
            if (NOT_SUPPORTED.containsKey(type)) {
                problems.error(at, "\"" + type + "\": " + NOT_SUPPORTED.get(type), String.join(", ", known));
            } else {
                problems.unknownWord(at, at.shown() + " is no type of node", type, known);
            }
        });
    }

    private void readRouter(Members node, String name, String type) {
        OptionalLong seed = seed(node);
        RouterTemplate template = templates.router(node);
        OperationNoise noise = new OperationNoise(
                node.quantity("gate_fidelity", 1, Quantity.FRACTION, Range.UNIT),
                node.quantity("measurement_fidelity", 1, Quantity.FRACTION, Range.UNIT));
        int size = (int) node.whole("memo_size", 0, 0, MOST_MEMORIES);
        if (!node.has("memo_size")) {
            problems.warning(node.json(), "\"memo_size\" is missing: the router has no memories", "\"memo_size\": 50");
        }
        int dataSize = type.equals(ROUTER) ? 0 : (int) node.whole("data_memo_size", 1, 0, MOST_MEMORIES);
        if (type.equals(ROUTER)) {
            node.json()
                    .member("data_memo_size")
                    .ifPresent(value -> problems.warning(
                            value,
                            "a " + ROUTER + " has no data memories; ignored",
                            "\"type\": \"" + PROCESSOR + "\""));
            node.knows("data_memo_size");
        }
        memories += size + dataSize;
        network.node(new RouterDescription(
                name,
                seed,
                size,
                template.memory(),
                dataSize,
                template.dataMemory(),
                noise,
                template.swapping(),
                template.routing()));
    }

    private OptionalLong seed(Members node) {
        if (node.json().member("seed").isEmpty()) {
            problems.warning(
                    node.json(),
                    "\"seed\" is missing; nothing here needs it, but other tools do",
                    "\"seed\": 0, or null");
        }
        return node.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
