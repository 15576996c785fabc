package org.bellwire.scenarios.json.parameter;

import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.memory.DecoherenceModel;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.topologies.json.Members;

/** Reads {@code decoherence} of a memory: a model by its {@code type}, and its settings. */
final class DecoherenceChoice {
    private DecoherenceChoice() {}

    static Optional<StorageNoise> read(Members memory) {
        Optional<StorageNoise> noise = memory.object("decoherence").flatMap(DecoherenceChoice::noise);
        if (noise.isPresent() && (memory.has("decoherence_errors") || memory.has("t1") || memory.has("t2"))) {
            memory.problems()
                    .error(
                            memory.json(),
                            "a memory has either decoherence or decoherence_errors or t1 and t2",
                            "one of them");
            return Optional.empty();
        }
        return noise;
    }

    private static Optional<StorageNoise> noise(Members group) {
        Catalog<DecoherenceModel> known = Catalog.load(DecoherenceModel.class);
        Optional<DecoherenceModel> model = group.has("type")
                ? group.choice("type", known.names()).map(known::find)
                : Optional.of(group.requiredChoice("type", known.names()))
                        .filter(known.names()::contains)
                        .map(known::find);
        Optional<StorageNoise> noise = model.flatMap(chosen -> noise(chosen, group));
        if (model.isPresent()) {
            group.refuseUnknown();
        }
        return noise;
    }

    private static Optional<StorageNoise> noise(DecoherenceModel model, Members group) {
        Map<String, Double> values = SettingsReader.read(group, model.settings());
        try {
            return Optional.of(
                    model.noise(setting -> setting.checked(values.getOrDefault(setting.name(), setting.standard()))));
        } catch (IllegalArgumentException impossible) {
            group.problems().error(group.json(), impossible.getMessage(), "numbers that fit together");
            return Optional.empty();
        }
    }
}
