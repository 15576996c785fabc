package org.bellwire.topologies.format;

import org.bellwire.hardware.source.PairStatistics;
import org.bellwire.hardware.transmission.PairSourceParameters;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** What a template says about the sources of pairs that use it: {@code SPDCSource}. */
final class PairSourceTemplate {
    private PairSourceTemplate() {}

    static PairSourceParameters read(Members template) {
        return template.object("SPDCSource").map(PairSourceTemplate::source).orElse(PairSourceParameters.STANDARD);
    }

    private static PairSourceParameters source(Members arguments) {
        PairSourceParameters standard = PairSourceParameters.STANDARD;
        PairSourceParameters source = standard.withFrequency(arguments.quantity(
                        "frequency", standard.frequencyHz(), Quantity.FREQUENCY, RouterTemplate.RATES))
                .withMeanPairs(
                        arguments.quantity("mean_photon_num", standard.meanPairs(), Quantity.FRACTION, Range.UNIT))
                .withStatistics(PairStatistics.named(arguments.choice(
                                "statistics", standard.statistics().word(), PairStatistics.words()))
                        .orElse(standard.statistics()));
        arguments.refuseUnknown();
        return source;
    }
}
