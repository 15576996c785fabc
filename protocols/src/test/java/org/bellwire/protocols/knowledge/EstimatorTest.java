package org.bellwire.protocols.knowledge;

import static org.bellwire.hardware.state.BellWeights.werner;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatorTest {

    private static final FidelityEstimator PRODUCT = new ProductEstimator(0.99);
    private static final FidelityEstimator IDEAL = new WernerEstimator(PauliRates.NONE, OperationNoise.IDEAL);

    @ParameterizedTest
    @CsvSource({
        "0.5,0.5",
        "0.6,0.620437956204",
        "0.7,0.735294117647",
        "0.8,0.838150289017",
        "0.9,0.926395939086",
        "0.95,0.964964370546"
    })
    void bothEstimatesOfPurificationAreBbpssw(double before, double after) {
        assertEquals(after, PRODUCT.purified(werner(before), werner(before)).i(), 1e-11);
        assertEquals(after, IDEAL.purified(werner(before), werner(before)).i(), 1e-11);
    }

    @Test
    void theProductRuleMultipliesByTheDegradation() {
        assertEquals(0.8019, PRODUCT.swapped(werner(0.9), werner(0.9)).i(), 1e-12);
        assertEquals(0.7128, PRODUCT.swapped(werner(0.9), werner(0.8)).i(), 1e-12);
    }

    @Test
    void unequalWernerPairsPurifyToTheReferenceValue() {
        assertEquals(0.8831521739, IDEAL.purified(werner(0.9), werner(0.8)).i(), 1e-10);
    }

    @ParameterizedTest
    @CsvSource({"0.99,0.99,0.9165968123", "1,1,0.926395939086"})
    void noisyPurificationMatchesTheReferenceValue(double gate, double measurement, double expected) {
        FidelityEstimator noisy = new WernerEstimator(PauliRates.NONE, new OperationNoise(gate, measurement));
        assertEquals(expected, noisy.purified(werner(0.9), werner(0.9)).i(), 1e-10);
    }

    @Test
    void noisySwapsMatchTheReferenceValues() {
        assertEquals(0.8133333333, IDEAL.swapped(werner(0.9), werner(0.9)).i(), 1e-10);
        assertEquals(0.7266666667, IDEAL.swapped(werner(0.9), werner(0.8)).i(), 1e-10);
        assertEquals(
                0.7929023600,
                new WernerEstimator(PauliRates.NONE, new OperationNoise(0.99, 0.99))
                        .swapped(werner(0.9), werner(0.9))
                        .i(),
                1e-10);
        assertEquals(
                0.7555545600,
                new WernerEstimator(PauliRates.NONE, new OperationNoise(0.98, 0.97))
                        .swapped(werner(0.95), werner(0.85))
                        .i(),
                1e-10);
    }

    @Test
    void storageShrinksBothHalves() {
        PauliRates thirds = new PauliRates(1.0 / 3, 1.0 / 3, 1.0 / 3);
        FidelityEstimator stored = new WernerEstimator(thirds, OperationNoise.IDEAL);
        double oneSide = 0.8188626574;
        double expected = 0.25 + (oneSide - 0.25) * (oneSide - 0.25) / 0.65;
        assertEquals(expected, stored.aged(werner(0.9), Picoseconds.SECOND / 10).i(), 1e-9);
    }
}
