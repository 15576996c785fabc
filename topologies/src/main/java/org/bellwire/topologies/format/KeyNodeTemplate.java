package org.bellwire.topologies.format;

import java.util.OptionalDouble;
import org.bellwire.hardware.transmission.PulseHardware;
import org.bellwire.hardware.transmission.PulseReceiver;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/**
 * What a template says about the key nodes that use it. SeQUeNCe refuses {@code QSDetector}; here it holds the arguments of every
 * detector, and of the receiver.
 */
final class KeyNodeTemplate {
    private KeyNodeTemplate() {}

    static PulseHardware read(Members template) {
        PulseHardware hardware =
                template.object("LightSource").map(KeyNodeTemplate::source).orElse(PulseHardware.STANDARD);
        return template.object("QSDetector")
                .map(arguments -> hardware.withReceiver(standard -> receiver(arguments)))
                .orElse(hardware);
    }

    private static PulseHardware source(Members arguments) {
        PulseHardware standard = PulseHardware.STANDARD;
        PulseHardware source = standard.withFrequency(arguments.quantity(
                        "frequency", standard.frequencyHz(), Quantity.FREQUENCY, RouterTemplate.RATES))
                .withMeanPhotons(arguments.quantity(
                        "mean_photon_num", standard.meanPhotons(), Quantity.FRACTION, Range.between(0, 1000)))
                .withPhaseError(
                        arguments.quantity("phase_error", standard.phaseError(), Quantity.FRACTION, Range.UNIT));
        // Nothing here depends on colors.
        arguments.quantity("wavelength", 1550, Quantity.WAVELENGTH, Range.POSITIVE);
        arguments.quantity("bandwidth", 0, Quantity.WAVELENGTH, Range.NOT_NEGATIVE);
        arguments.refuseUnknown();
        return source;
    }

    private static PulseReceiver receiver(Members arguments) {
        OptionalDouble gate = arguments.quantity("gate", Quantity.PICOSECONDS, Range.between(1, 1e12));
        PulseReceiver receiver = PulseReceiver.STANDARD
                .withTransmissivity(arguments.quantity("transmissivity", 1, Quantity.FRACTION, Range.UNIT))
                .withMisalignment(arguments.quantity("misalignment", 0, Quantity.FRACTION, Range.between(0, 0.5)))
                .withDetector(StationTemplate.detector(arguments));
        return gate.isPresent() ? receiver.withGate(gate.getAsDouble()) : receiver;
    }
}
