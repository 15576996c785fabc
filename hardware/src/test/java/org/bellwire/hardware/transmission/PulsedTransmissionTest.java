package org.bellwire.hardware.transmission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorGate;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.TimeBins;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.hardware.transmission.PulseEncoder.Encoded;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tolerances of four standard errors; fixed seeds. */
class PulsedTransmissionTest {
    private static final int PULSES = 400_000;

    /** What was seen of pulses that all carry the same and are measured in the same basis. */
    private static int[] seen(
            ReceiverParameters receiver, double fidelity, double phaseError, Encoded sent, int basis) {
        TransmissionParameters parameters = new TransmissionParameters(
                new SenderParameters(80e6, PulseKind.only(new PoissonLaw(0.1)), phaseError),
                FiberParameters.of(0, 0),
                fidelity,
                receiver);
        int[] seen = new int[4];
        PulsedTransmission transmission = new PulsedTransmission(
                parameters, (pulse, kind) -> sent, pulse -> basis, new RandomStreams(4, 0), "light");
        // In two parts, to see that nothing is lost between them.
        transmission.receive(PULSES / 3, (pulse, b, values) -> seen[values]++);
        transmission.receive(PULSES, (pulse, b, values) -> seen[values]++);
        return seen;
    }

    @ParameterizedTest
    @EnumSource(
            value = Encoding.class,
            names = {"POLARIZATION", "TIME_BIN"})
    void aBitReadInItsOwnBasisIsRightAndInTheOtherARandomOne(Encoding encoding) {
        ReceiverParameters receiver = ReceiverParameters.of(encoding, GateParameters.of(1, 0, 1400));
        for (int basis : new int[] {0, 1}) {
            for (int bit : new int[] {0, 1}) {
                int[] own = seen(receiver, 1, 0, new Encoded(basis, bit), basis);
                assertEquals(0, own[2 - bit] + own[3]);
                // The interferometer passes half of the photons to its outer bins.
                double caught = encoding == Encoding.TIME_BIN && basis == 1 ? 0.05 : 0.1;
                assertEquals(-PULSES * Math.expm1(-caught), own[1 + bit], 4 * Math.sqrt(PULSES * caught));
                int[] other = seen(receiver, 1, 0, new Encoded(1 - basis, bit), basis);
                assertEquals(other[1], other[2], 4 * Math.sqrt(other[1] + other[2]));
            }
        }
    }

    @Test
    void misalignmentAndScramblingGoToTheWrongDetectorAsOftenAsTheySay() {
        GateParameters detector = GateParameters.of(1, 0, 1000);
        ReceiverParameters turned =
                new ReceiverParameters(Encoding.POLARIZATION, detector, 0.1, 0.033, TimeBins.STANDARD);
        for (int basis : new int[] {0, 1}) {
            int[] seen = seen(turned, 0.9, 0, new Encoded(basis, 1), basis);
            double clicks = seen[1] + seen[2];
            double wrong = 0.9 * 0.033 + 0.1 / 2;
            assertEquals(wrong, seen[1] / clicks, 4 * Math.sqrt(wrong / clicks));
        }
    }

    @Test
    void aFlippedPhaseTurnsPlusIntoMinus() {
        ReceiverParameters receiver = ReceiverParameters.of(Encoding.TIME_BIN, GateParameters.of(1, 0, 1400));
        int[] x = seen(receiver, 1, 1, new Encoded(1, 0), 1);
        assertEquals(0, x[1]);
        int[] z = seen(receiver, 1, 1, new Encoded(0, 0), 0);
        assertEquals(0, z[2]);
    }

    @Test
    void theZDetectorOfTimeBinsIsDeafInTheLateBinAfterAClickInTheEarlyOne() {
        // Every gate has a dark click; nothing but dead time keeps it from being seen.
        GateParameters noisy = new GateParameters(1, 1e13, 1400, 5000, 0, 0, 1);
        ReceiverParameters receiver = new ReceiverParameters(Encoding.TIME_BIN, noisy, 1, 0, TimeBins.STANDARD);
        int[] seen = seen(receiver, 1, 0, new Encoded(0, 0), 0);
        assertEquals(0, seen[2] + seen[3]);
        int[] both = seen(receiver, 1, 0, new Encoded(1, 0), 1);
        assertEquals(0, both[1] + both[2]);
    }

    @Test
    void gatesThatDoNotFitThePeriodAreRefused() {
        ReceiverParameters receiver = ReceiverParameters.of(Encoding.TIME_BIN, GateParameters.of(1, 0, 12_000));
        assertThrows(IllegalArgumentException.class, () -> seen(receiver, 1, 0, new Encoded(0, 0), 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> DetectorGate.byDetector(List.of(new DetectorGate(0, 5), new DetectorGate(1, 0))));
        assertThrows(
                IllegalArgumentException.class,
                () -> ReceiverParameters.of(Encoding.SINGLE_ATOM, GateParameters.of(1, 0, 1)));
    }
}
