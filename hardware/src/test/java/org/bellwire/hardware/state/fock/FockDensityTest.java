package org.bellwire.hardware.state.fock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class FockDensityTest {
    private static final double ROOT_HALF = Math.sqrt(0.5);

    private final CounterStream stream = new RandomStreams(4, 0).stream("modes", "measurement");

    @Test
    void squeezedVacuumHasTheAmplitudesOfTheReference() {
        FockDensity light = FockDensity.squeezedVacuum(2, 0.1);
        assertEquals(0.95346259, Math.sqrt(light.population(0)), 5e-9);
        assertEquals(0.28747979, Math.sqrt(light.population(4)), 5e-9);
        assertEquals(0.09090909, Math.sqrt(light.population(8)), 5e-9);
        assertEquals(0, light.missing(), 1e-12);
        assertEquals(7.5131e-4, FockDensity.squeezedMassAbove(2, 0.1), 1e-8);
    }

    @Test
    void halfOfASqueezedVacuumIsThermal() {
        FockDensity half = FockDensity.squeezedVacuum(5, 0.3).without(1);
        for (int n = 0; n < 5; n++) {
            assertEquals(Math.pow(0.3, n) / Math.pow(1.3, n + 1), half.population(n), 1e-12);
            assertEquals(0, half.re(n, n + 1), 1e-15);
        }
    }

    @Test
    void lossOfTwoPhotonsIsBinomial() {
        FockDensity lost = FockDensity.photons(2, 2).afterLoss(0.3, 0);
        assertEquals(0.09, lost.population(0), 1e-12);
        assertEquals(0.42, lost.population(1), 1e-12);
        assertEquals(0.49, lost.population(2), 1e-12);
    }

    @Test
    void lossKeepsTheCoherencesOfTheReference() {
        FockDensity lost = FockDensity.pure(2, 1, 0, ROOT_HALF, ROOT_HALF).afterLoss(0.3, 0);
        assertEquals(0.195, lost.population(0), 1e-12);
        assertEquals(0.56, lost.population(1), 1e-12);
        assertEquals(0.245, lost.population(2), 1e-12);
        assertEquals(0.17748239, lost.re(0, 1), 5e-9);
        assertEquals(0.29283101, lost.re(1, 2), 5e-9);
        assertEquals(0.29283101, lost.re(2, 1), 5e-9);
    }

    @Test
    void clicksAndCountsFollowTheNumberOfPhotons() {
        PhotonOperators operators = new PhotonOperators(2);
        Matrix click = operators.threshold(0.6, 0).elements().get(1);
        assertEquals(0, click.re(0, 0), 1e-12);
        assertEquals(0.6, click.re(1, 1), 1e-12);
        assertEquals(0.84, click.re(2, 2), 1e-12);
        double[] counted = FockDensity.photons(2, 2).probabilities(operators.counting(0.6), 0);
        assertEquals(0.16, counted[0], 1e-12);
        assertEquals(0.48, counted[1], 1e-12);
        assertEquals(0.36, counted[2], 1e-12);
        assertEquals(0.1, FockDensity.vacuum(2, 1).probabilities(operators.threshold(0.6, 0.1), 0)[1], 1e-12);
    }

    @Test
    void elementsOfAMeasurementSumToTheIdentity() {
        PhotonOperators operators = new PhotonOperators(2);
        Povm click = operators.threshold(0.6, 0.1);
        assertEquals(2, click.outcomes());
        Povm counts = operators.counting(0.6);
        for (int n = 0; n <= 2; n++) {
            int photons = n;
            assertEquals(
                    1,
                    click.elements().stream()
                            .mapToDouble(e -> e.re(photons, photons))
                            .sum(),
                    1e-12);
            assertEquals(
                    1,
                    counts.elements().stream()
                            .mapToDouble(e -> e.re(photons, photons))
                            .sum(),
                    1e-12);
        }
        String refusal = assertThrows(
                        IllegalArgumentException.class,
                        () -> new Povm(List.of(
                                click.elements().get(0), click.elements().get(0))))
                .getMessage();
        assertTrue(refusal.contains("identity"), refusal);
    }

    @Test
    void laddersCountAndCommuteBelowTheCut() {
        PhotonOperators operators = new PhotonOperators(4);
        Matrix number = operators.creation().times(operators.annihilation());
        Matrix other = operators.annihilation().times(operators.creation());
        for (int n = 0; n < 4; n++) {
            assertEquals(n, number.re(n, n), 1e-12);
            assertEquals(n + 1, other.re(n, n), 1e-12);
        }
    }

    @Test
    void aBeamSplitterIsUnitaryBelowTheCutAndBunchesPairs() {
        FockDensity pair = FockDensity.photons(2, 1, 1).after(new PhotonOperators(2).beamSplitter(0.5), 0, 1);
        assertEquals(0.5, pair.population(2), 1e-12);
        assertEquals(0, pair.population(4), 1e-12);
        assertEquals(0.5, pair.population(6), 1e-12);
        FockDensity cut = FockDensity.photons(2, 2, 2).after(new PhotonOperators(2).beamSplitter(0.5), 0, 1);
        // |22> becomes sqrt(3/8) |40> - |22>/2 + sqrt(3/8) |04>: a quarter is left.
        assertEquals(0.75, cut.missing(), 1e-12);
    }

    @Test
    void opticsOfOneModeAgreesWithItsKrausOperators() {
        FockDensity light = FockDensity.squeezedVacuum(3, 0.5);
        // A loss is a beam splitter whose other output nobody looks at.
        FockDensity lost = light.tensor(FockDensity.vacuum(3, 1))
                .after(new PhotonOperators(3).beamSplitter(0.7), 1, 2)
                .without(2);
        FockDensity expected = light.afterLoss(0.3, 1);
        for (int row = 0; row < 16; row++) {
            for (int column = 0; column < 16; column++) {
                assertEquals(expected.re(row, column), lost.re(row, column), 1e-12);
            }
        }
    }

    @Test
    void singletsAndTripletsClickInOneDetectorEach() {
        double[] plus = pair(ROOT_HALF).probabilities(Interference.ideal(1, 1).povm(), 0, 1);
        double[] minus = pair(-ROOT_HALF).probabilities(Interference.ideal(1, 1).povm(), 0, 1);
        assertEquals(1, plus[1], 1e-12);
        assertEquals(1, minus[2], 1e-12);
        double[] turned = pair(ROOT_HALF).probabilities(new Interference(1, 1, 1, 0, 1, Math.PI / 2).povm(), 0, 1);
        assertEquals(0.5, turned[1], 1e-12);
        assertEquals(0.5, turned[2], 1e-12);
    }

    private static FockDensity pair(double second) {
        return FockDensity.pure(1, 2, 0, second, ROOT_HALF, 0);
    }

    @Test
    void theHongOuMandelDipFollowsTheModeOverlap() {
        for (double overlap : new double[] {0, 0.3, 0.9, 1}) {
            Povm povm = new Interference(1, 0.8, 0.8, 0, overlap, 0).povm();
            double coincidences = FockDensity.photons(1, 1, 1).probabilities(povm, 0, 1)[3];
            double apart = 0.5 * 0.64;
            assertEquals(overlap * overlap, 1 - coincidences / apart, 1e-12);
        }
    }

    @Test
    void interferenceOfCutModesEqualsABeamSplitterWithRoomForAll() {
        // Against the slow way: two photons in each input, room for four in each output.
        FockDensity room = FockDensity.photons(4, 2, 2).after(new PhotonOperators(4).beamSplitter(0.5), 0, 1);
        PhotonOperators operators = new PhotonOperators(4);
        double[] fast = FockDensity.photons(2, 2, 2).probabilities(new Interference(2, 0.7, 0.4, 0, 1, 0).povm(), 0, 1);
        for (int outcome = 0; outcome < 4; outcome++) {
            Matrix first = operators.threshold(0.7, 0).elements().get(outcome & 1);
            Matrix second = operators.threshold(0.4, 0).elements().get(outcome >> 1);
            double slow = 1 - room.given(first.tensor(second), 0, 1).missing();
            assertEquals(slow, fast[outcome], 1e-12);
        }
    }

    @Test
    void aMeasuredModeIsGoneAndHeraldsItsPartner() {
        PhotonOperators operators = new PhotonOperators(2);
        int clicks = 0;
        int n = 2000;
        FockDensity light = FockDensity.squeezedVacuum(2, 1);
        for (int i = 0; i < n; i++) {
            FockDensity.Measured measured = light.measure(operators.counting(1), stream, 0);
            assertEquals(1, measured.rest().modes());
            assertEquals(1, measured.rest().population(measured.outcome()), 1e-9);
            clicks += measured.outcome() > 0 ? 1 : 0;
        }
        // Four standard errors: false alarm 6e-5.
        assertEquals(0.5, clicks / (double) n, 4 * Math.sqrt(0.25 / n));
    }

    @Test
    void statesThatNeedTooMuchMemoryAreRefused() {
        assertTrue(assertThrows(RegisterTooLargeException.class, () -> FockDensity.vacuum(9, 4))
                .getMessage()
                .contains("Fock"));
        assertThrows(IllegalArgumentException.class, () -> new PhotonOperators(0));
    }
}
