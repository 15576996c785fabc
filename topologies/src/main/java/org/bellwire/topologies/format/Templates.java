package org.bellwire.topologies.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.transmission.PairSourceParameters;
import org.bellwire.hardware.transmission.PulseHardware;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/**
 * The {@code templates} of a topology file. A part is read when the first node asks for it, and once: a template may
 * hold parts for several types of node, and faults in parts that nobody uses do no harm.
 */
final class Templates {

    private final Problems problems;
    private final Map<String, Members> byName = new LinkedHashMap<>();
    private final Map<String, RouterTemplate> routers = new LinkedHashMap<>();
    private final Map<String, StationDescription> stations = new LinkedHashMap<>();
    private final Map<String, PulseHardware> keyNodes = new LinkedHashMap<>();
    private final Map<String, PairSourceParameters> pairSources = new LinkedHashMap<>();

    Templates(Members top) {
        problems = top.problems();
        top.object("templates")
                .ifPresent(all -> all.json().members().forEach((name, json) -> byName.put(name, template(json))));
        // the empty name stands for "no template"
        byName.remove("");
    }

    private Members template(LocatedJson json) {
        Members template = Members.of(json, problems);
        template.knows(
                "MemoryArray",
                "DataMemoryArray",
                "routing",
                "EntanglementSwapping",
                "encoding_type",
                "SingleAtomBSM",
                "SingleHeraldedBSM",
                "LightSource",
                "QSDetector",
                "SPDCSource");
        // a plug-in's station has its arguments under its own name
        json.member("encoding_type")
                .filter(type -> type.kind() == LocatedJson.Kind.TEXT)
                .ifPresent(type -> template.knows(type.text()));
        template.warnUnknown();
        return template;
    }

    RouterTemplate router(Members node) {
        String name = nameIn(node);
        Optional<RouterTemplate> earlier = Optional.ofNullable(routers.get(name));
        RouterTemplate template = earlier.orElseGet(() -> RouterTemplate.read(contentOf(name, node)));
        routers.put(name, template);
        return template;
    }

    StationDescription station(Members node) {
        String name = nameIn(node);
        Optional<StationDescription> earlier = Optional.ofNullable(stations.get(name));
        StationDescription template = earlier.orElseGet(() -> StationTemplate.read(contentOf(name, node)));
        stations.put(name, template);
        return template;
    }

    PulseHardware keyNode(Members node) {
        String name = nameIn(node);
        Optional<PulseHardware> earlier = Optional.ofNullable(keyNodes.get(name));
        PulseHardware template = earlier.orElseGet(() -> KeyNodeTemplate.read(contentOf(name, node)));
        keyNodes.put(name, template);
        return template;
    }

    PairSourceParameters pairSource(Members node) {
        String name = nameIn(node);
        Optional<PairSourceParameters> earlier = Optional.ofNullable(pairSources.get(name));
        PairSourceParameters template = earlier.orElseGet(() -> PairSourceTemplate.read(contentOf(name, node)));
        pairSources.put(name, template);
        return template;
    }

    private static String nameIn(Members node) {
        return node.text("template").orElse("");
    }

    private Members contentOf(String name, Members node) {
        if (byName.containsKey(name)) {
            return byName.get(name);
        }
        node.optional("template")
                .filter(at -> at.kind() == LocatedJson.Kind.TEXT)
                .ifPresent(at -> problems.doubtfulWord(
                        at,
                        "there is no template " + at.shown() + "; standard values are used",
                        name,
                        byName.keySet()));
        return Members.of(LocatedJson.emptyObject(node.json().origin()), problems);
    }
}
