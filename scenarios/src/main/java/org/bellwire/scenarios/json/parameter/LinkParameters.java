package org.bellwire.scenarios.json.parameter;

import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/**
 * Reads the parameter groups of what lies between routers: {@code detector}, {@code station}, {@code quantum_channel} and {@code
 * classical_channel}.
 */
final class LinkParameters {
    private static final double HIGHEST_FREQUENCY = 1e15;
    private static final double LOWEST_FREQUENCY = 1e-6;
    private static final double HIGHEST_DARK_COUNT = 1e12;
    private static final double LONGEST_TIME = 9e18;
    private static final double LONGEST = 1e12;

    private LinkParameters() {}

    static UnaryOperator<StationDescription> detector(Members entry) {
        Changes<DetectorParameters> detector = new Changes<DetectorParameters>()
                .number(
                        entry.quantity("efficiency", Quantity.FRACTION, Range.UNIT),
                        (old, value) -> new DetectorParameters(
                                value, old.darkCountsPerSecond(), old.countRateHz(), old.timeResolutionPicoseconds()))
                .number(
                        entry.quantity("dark_count", Quantity.FREQUENCY, Range.between(0, HIGHEST_DARK_COUNT)),
                        (old, value) -> new DetectorParameters(
                                old.efficiency(), value, old.countRateHz(), old.timeResolutionPicoseconds()))
                .number(
                        entry.quantity(
                                "count_rate", Quantity.FREQUENCY, Range.above(LOWEST_FREQUENCY, HIGHEST_FREQUENCY)),
                        (old, value) -> new DetectorParameters(
                                old.efficiency(), old.darkCountsPerSecond(), value, old.timeResolutionPicoseconds()))
                .number(
                        entry.quantity("time_resolution", Quantity.PICOSECONDS, Range.between(1, LONGEST_TIME)),
                        (old, value) -> new DetectorParameters(
                                old.efficiency(),
                                old.darkCountsPerSecond(),
                                old.countRateHz(),
                                Picoseconds.round(value)));
        return station -> station.withDetectors(
                station.detectors().stream().map(detector::applyTo).toList());
    }

    static UnaryOperator<StationDescription> station(Members entry) {
        Changes<StationDescription> station = new Changes<StationDescription>()
                .number(
                        entry.quantity("success_rate", Quantity.FRACTION, Range.UNIT),
                        StationDescription::withSuccessRate);
        return station::applyTo;
    }

    static UnaryOperator<QuantumChannelDescription> quantumChannel(Members entry) {
        Changes<FiberParameters> fiber = new Changes<FiberParameters>()
                .number(
                        entry.quantity("attenuation", Quantity.ATTENUATION, Range.NOT_NEGATIVE),
                        (old, value) -> new FiberParameters(
                                old.lengthMetres(), value, old.lightSpeedMetresPerPicosecond(), old.slotFrequencyHz()))
                .number(
                        entry.quantity("light_speed", Quantity.FRACTION, Range.above(0, 1)),
                        (old, value) -> new FiberParameters(
                                old.lengthMetres(), old.attenuationDbPerMetre(), value, old.slotFrequencyHz()))
                .number(
                        entry.quantity(
                                "frequency", Quantity.FREQUENCY, Range.above(LOWEST_FREQUENCY, HIGHEST_FREQUENCY)),
                        (old, value) -> new FiberParameters(
                                old.lengthMetres(),
                                old.attenuationDbPerMetre(),
                                old.lightSpeedMetresPerPicosecond(),
                                value));
        return channel -> channel.withFiber(fiber.applyTo(channel.fiber()));
    }

    /** Without a delay of its own a distance sets the delay of light. */
    static UnaryOperator<ClassicalChannelDescription> classicalChannel(Members entry) {
        OptionalDouble delay = entry.quantity("delay", Quantity.PICOSECONDS, Range.between(0, LONGEST_TIME));
        OptionalDouble distance = entry.quantity("distance", Quantity.LENGTH, Range.between(0, LONGEST));
        Changes<ClassicalChannelDescription> channel = new Changes<ClassicalChannelDescription>()
                .number(
                        distance,
                        (old, metres) -> new ClassicalChannelDescription(
                                old.name(),
                                old.from(),
                                old.to(),
                                ClassicalChannelDescription.delayOver(metres),
                                metres))
                .number(delay, (old, span) -> old.withDelay(Picoseconds.round(span)));
        return channel::applyTo;
    }
}
