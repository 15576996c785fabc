package org.bellwire.scenarios.json.parameter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.kernel.catalog.Setting;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads the numbers that a model lets the user choose, in its units and within its ranges. */
final class SettingsReader {
    private SettingsReader() {}

    /** The values that are given, by name. */
    static Map<String, Double> read(Members group, List<Setting> settings) {
        Map<String, Double> values = new HashMap<>();
        settings.forEach(setting -> group.quantity(
                        setting.name(), quantity(setting), Range.between(setting.least(), setting.most()))
                .ifPresent(value -> values.put(setting.name(), value)));
        return values;
    }

    private static Quantity quantity(Setting setting) {
        return Arrays.stream(Quantity.values())
                .filter(one -> one.unit().equals(setting.unit()))
                .findFirst()
                .orElse(Quantity.FRACTION);
    }
}
