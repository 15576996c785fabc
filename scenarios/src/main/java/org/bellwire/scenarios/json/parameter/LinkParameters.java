package org.bellwire.scenarios.json.parameter;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.source.PairStatistics;
import org.bellwire.hardware.transmission.PairSourceParameters;
import org.bellwire.hardware.transmission.PulseHardware;
import org.bellwire.hardware.transmission.PulseReceiver;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.NodeDescription;
import org.bellwire.topologies.description.PairSourceDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/**
 * Reads the parameter groups of what lies between routers, and of key nodes: {@code detector}, {@code station}, {@code
 * light_source}, {@code receiver}, {@code pair_source}, {@code quantum_channel} and {@code classical_channel}.
 */
final class LinkParameters {
    private static final double HIGHEST_FREQUENCY = 1e15;
    private static final double LOWEST_FREQUENCY = 1e-6;
    private static final double HIGHEST_DARK_COUNT = 1e12;
    private static final double LONGEST_TIME = 9e18;
    private static final double LONGEST = 1e12;
    private static final double MOST_PHOTONS = 1000;

    private LinkParameters() {}

    static UnaryOperator<NodeDescription> detector(Members entry) {
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
        return node -> node instanceof KeyNodeDescription keyNode
                ? keyNode.withHardware(keyNode.hardware()
                        .withReceiver(receiver -> receiver.withDetector(detector.applyTo(receiver.detector()))))
                : ((StationDescription) node)
                        .withDetectors(((StationDescription) node)
                                .detectors().stream().map(detector::applyTo).toList());
    }

    static UnaryOperator<KeyNodeDescription> lightSource(Members entry) {
        Changes<PulseHardware> source = new Changes<PulseHardware>()
                .number(
                        entry.quantity(
                                "frequency", Quantity.FREQUENCY, Range.above(LOWEST_FREQUENCY, HIGHEST_FREQUENCY)),
                        PulseHardware::withFrequency)
                .number(
                        entry.quantity("mean_photon_num", Quantity.FRACTION, Range.between(0, MOST_PHOTONS)),
                        PulseHardware::withMeanPhotons)
                .number(entry.quantity("phase_error", Quantity.FRACTION, Range.UNIT), PulseHardware::withPhaseError);
        return node -> node.withHardware(source.applyTo(node.hardware()));
    }

    static UnaryOperator<KeyNodeDescription> receiver(Members entry) {
        Changes<PulseReceiver> receiver = new Changes<PulseReceiver>()
                .number(
                        entry.quantity("gate", Quantity.PICOSECONDS, Range.between(1, LONGEST_TIME)),
                        PulseReceiver::withGate)
                .number(
                        entry.quantity("transmissivity", Quantity.FRACTION, Range.UNIT),
                        PulseReceiver::withTransmissivity)
                .number(
                        entry.quantity("misalignment", Quantity.FRACTION, Range.between(0, 0.5)),
                        PulseReceiver::withMisalignment)
                .value(
                        entry.choice("encoding", List.of(Encoding.POLARIZATION.label(), Encoding.TIME_BIN.label()))
                                .flatMap(Encoding::named),
                        PulseReceiver::withEncoding);
        return node -> node.withHardware(node.hardware().withReceiver(receiver::applyTo));
    }

    static UnaryOperator<PairSourceDescription> pairSource(Members entry) {
        Changes<PairSourceParameters> source = new Changes<PairSourceParameters>()
                .number(
                        entry.quantity(
                                "frequency", Quantity.FREQUENCY, Range.above(LOWEST_FREQUENCY, HIGHEST_FREQUENCY)),
                        PairSourceParameters::withFrequency)
                .number(
                        entry.quantity("mean_photon_num", Quantity.FRACTION, Range.UNIT),
                        PairSourceParameters::withMeanPairs)
                .value(
                        entry.choice("statistics", PairStatistics.words()).flatMap(PairStatistics::named),
                        PairSourceParameters::withStatistics);
        return node -> node.withSource(source.applyTo(node.source()));
    }

    static UnaryOperator<StationDescription> station(Members entry) {
        Changes<StationDescription> station = new Changes<StationDescription>()
                .number(
                        entry.quantity("success_rate", Quantity.FRACTION, Range.UNIT),
                        StationDescription::withSuccessRate)
                .count(
                        entry.whole("wavelengths", 1, StationDescription.MOST_WAVELENGTHS),
                        (old, number) -> old.withWavelengths(number.intValue()));
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
        Changes<QuantumChannelDescription> whole = new Changes<QuantumChannelDescription>()
                .number(
                        entry.quantity("polarization_fidelity", Quantity.FRACTION, Range.UNIT),
                        QuantumChannelDescription::withPolarizationFidelity);
        return channel -> whole.applyTo(channel.withFiber(fiber.applyTo(channel.fiber())));
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
