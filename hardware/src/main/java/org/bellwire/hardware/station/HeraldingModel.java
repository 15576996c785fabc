package org.bellwire.hardware.station;

import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.link.HeraldingLaw;
import org.bellwire.kernel.catalog.Setting;

/**
 * A station whose attempts follow a closed form: whenever two photons meet, the law says how likely a herald is and what
 * it leaves. A new model supplies its name, its settings and its law.
 */
public interface HeraldingModel extends StationModel {

    /** How long the detectors listen in each attempt; dark counts within are heralds like others. */
    Setting WINDOW = new Setting("window", "ps", 1_000, 0, 1e12, "detection window of an attempt");

    /** The law for these settings. */
    HeraldingLaw law(ToDoubleFunction<Setting> value);

    @Override
    default HeraldingStation build(StationParameters parameters, StationSite site) {
        return new AttemptStation(law(parameters::value), parameters, site);
    }
}
