package org.bellwire.topologies.format;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** What a template says about the heralding stations that use it. */
final class StationTemplate {

    /** More would be an event every nanosecond. */
    private static final double MOST_DARK_COUNTS = 1e9;

    private static final double LONGEST_RESOLUTION = 1e12;

    private StationTemplate() {}

    /** A station like the template, without a name yet. */
    static StationDescription read(Members template) {
        StationDescription standard = StationDescription.standard("any");
        String model = template.choice(
                "encoding_type",
                StationDescription.SINGLE_ATOM,
                Catalog.load(StationModel.class).names());
        return template.object(argumentsOf(model))
                .map(arguments -> device(arguments, standard.withModel(model)))
                .orElse(standard.withModel(model));
    }

    /** The key with a device's arguments; a model of a plug-in has its own name as the key. */
    private static String argumentsOf(String model) {
        return switch (model) {
            case StationDescription.SINGLE_ATOM -> "SingleAtomBSM";
            case StationDescription.SINGLE_HERALDED -> "SingleHeraldedBSM";
            default -> model;
        };
    }

    private static StationDescription device(Members arguments, StationDescription standard) {
        if (arguments.quantity("phase_error", 0, Quantity.FRACTION, Range.FINITE) != 0) {
            arguments
                    .optional("phase_error")
                    .ifPresent(value -> arguments
                            .problems()
                            .warning(value, "phase errors of stations are not modeled; ignored", "0"));
        }
        StationDescription station = standard;
        if (!standard.model().equals(StationDescription.SINGLE_ATOM)) {
            station = station.withSuccessRate(
                    arguments.quantity("success_rate", standard.successRate(), Quantity.FRACTION, Range.UNIT));
        }
        List<DetectorParameters> detectors = detectors(arguments);
        arguments.refuseUnknown();
        return detectors.isEmpty() ? station : station.withDetectors(detectors);
    }

    private static List<DetectorParameters> detectors(Members arguments) {
        List<DetectorParameters> detectors = new ArrayList<>();
        arguments.objects("detectors").forEach(detector -> detectors.add(detector(detector)));
        if (arguments.has("detectors") && detectors.size() != 2) {
            arguments
                    .optional("detectors")
                    .ifPresent(list -> arguments
                            .problems()
                            .error(
                                    list,
                                    list.shown() + " describes no pair of detectors",
                                    "a list of exactly 2 objects"));
            return List.of();
        }
        return detectors;
    }

    static DetectorParameters detector(Members arguments) {
        DetectorParameters standard = DetectorParameters.STANDARD;
        String resolution = OlderKeys.spelling(arguments, "time_resolution", "resolution");
        DetectorParameters detector = new DetectorParameters(
                arguments.quantity("efficiency", standard.efficiency(), Quantity.FRACTION, Range.UNIT),
                arguments.quantity(
                        "dark_count",
                        standard.darkCountsPerSecond(),
                        Quantity.FREQUENCY,
                        Range.between(0, MOST_DARK_COUNTS)),
                arguments.quantity("count_rate", standard.countRateHz(), Quantity.FREQUENCY, RouterTemplate.RATES),
                (long) Math.rint(arguments.quantity(
                        resolution,
                        (double) standard.timeResolutionPicoseconds(),
                        Quantity.PICOSECONDS,
                        Range.between(1, LONGEST_RESOLUTION))));
        arguments.refuseUnknown();
        return detector;
    }
}
