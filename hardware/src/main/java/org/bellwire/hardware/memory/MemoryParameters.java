package org.bellwire.hardware.memory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.kernel.time.Picoseconds;

/**
 * A single-atom memory that emits photons.
 *
 * @param rawFidelity F in [1/4, 1] of a pair when it is heralded
 * @param frequencyHz f in Hz, not negative: excitations a second at most; 0 means no limit
 * @param efficiency probability in [0, 1] that an excited memory in |1> emits into the fiber
 * @param coherenceTimeSeconds T in s; not positive means infinite
 * @param wavelengthNanometres in nm
 * @param decoherenceErrors how errors, at the total rate 1 / T, divide among the Paulis; when absent the formalism says
 *     how a memory decays ({@link QuantumStates#unstatedDecay})
 * @param storage noise of a {@link DecoherenceModel}, or T1 and T2, in place of those errors; then T serves for the
 *     cutoff alone
 * @param cutoffRatio a memory expires at this many times T after it was prepared; positive
 * @param cutoffEnabled whether it expires at all
 * @param times how long operations last
 * @param initializationFidelity probability in [1/2, 1] that a reset leaves |0>, not |1>, before an attempt
 */
public record MemoryParameters(
        double rawFidelity,
        double frequencyHz,
        double efficiency,
        double coherenceTimeSeconds,
        double wavelengthNanometres,
        Optional<PauliShares> decoherenceErrors,
        Optional<StorageNoise> storage,
        double cutoffRatio,
        boolean cutoffEnabled,
        OperationTimes times,
        double initializationFidelity) {
    public static final MemoryParameters STANDARD = new MemoryParameters(
            0.85, 80e6, 1, -1, 500, Optional.empty(), Optional.empty(), 1, true, OperationTimes.NONE, 1);

    private static final BigDecimal PICOSECONDS_PER_SECOND = new BigDecimal("1e12");

    public MemoryParameters {
        require(rawFidelity >= 0.25 && rawFidelity <= 1, "raw fidelity", rawFidelity, "must lie between 0.25 and 1");
        require(
                frequencyHz == 0 || (frequencyHz > 1e-6 && frequencyHz < Double.POSITIVE_INFINITY),
                "frequency",
                frequencyHz,
                "Hz must be 0 (no limit) or finite and above 1e-6");
        require(efficiency >= 0 && efficiency <= 1, "efficiency", efficiency, "must lie between 0 and 1");
        require(!Double.isNaN(coherenceTimeSeconds), "coherence time", coherenceTimeSeconds, "must be a number");
        require(wavelengthNanometres > 0, "wavelength", wavelengthNanometres, "nm must be positive");
        require(
                cutoffRatio > 0 && cutoffRatio < Double.POSITIVE_INFINITY,
                "cutoff ratio",
                cutoffRatio,
                "must be finite and positive");
        require(
                initializationFidelity >= 0.5 && initializationFidelity <= 1,
                "initialization fidelity",
                initializationFidelity,
                "must lie between 0.5 and 1");
        if (decoherenceErrors.isPresent() && storage.isPresent()) {
            throw new IllegalArgumentException(
                    "a memory has either decoherence errors or another storage noise, such as t1 and t2");
        }
    }

    private static void require(boolean holds, String what, double value, String must) {
        if (!holds) {
            throw new IllegalArgumentException("memory " + what + " " + value + " " + must);
        }
    }

    /** Least time between two excitations, ps: 10^12 / f, rounded up. */
    public long excitationPeriod() {
        return frequencyHz == 0
                ? 0
                : PICOSECONDS_PER_SECOND
                        .divide(new BigDecimal(frequencyHz), 0, RoundingMode.CEILING)
                        .longValueExact();
    }

    /**
     * Time from preparation to expiry, ps: cutoff ratio times T, cut to whole picoseconds.
     *
     * @return {@link Picoseconds#NEVER} when it does not expire, or not before the clock ends
     */
    public long lifetime() {
        double span = cutoffRatio * coherenceTimeSeconds * 1e12;
        boolean expires = cutoffEnabled && coherenceTimeSeconds > 0 && span < Picoseconds.NEVER;
        return expires ? (long) span : Picoseconds.NEVER;
    }

    /** What strikes a stored qubit. */
    public StorageNoise decay(QuantumStates states) {
        return statedDecay().orElseGet(() -> states.unstatedDecay(coherenceTimeSeconds));
    }

    /** What strikes a stored qubit, where it is said; else the formalism decides. */
    public Optional<StorageNoise> statedDecay() {
        return storage.or(() -> decoherenceErrors.map(
                shares -> PauliRates.of(coherenceTimeSeconds, shares.x(), shares.y(), shares.z())));
    }

    public MemoryParameters withRawFidelity(double value) {
        return new MemoryParameters(
                value,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                cutoffEnabled,
                times,
                initializationFidelity);
    }

    public MemoryParameters withFrequency(double hertz) {
        return new MemoryParameters(
                rawFidelity,
                hertz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                cutoffEnabled,
                times,
                initializationFidelity);
    }

    public MemoryParameters withEfficiency(double value) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                value,
                coherenceTimeSeconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                cutoffEnabled,
                times,
                initializationFidelity);
    }

    public MemoryParameters withCoherenceTime(double seconds) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                seconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                cutoffEnabled,
                times,
                initializationFidelity);
    }

    public MemoryParameters withWavelength(double nanometres) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                nanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                cutoffEnabled,
                times,
                initializationFidelity);
    }

    /** With Pauli errors in place of any T1 and T2. */
    public MemoryParameters withDecoherenceErrors(double x, double y, double z) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                Optional.of(new PauliShares(x, y, z)),
                Optional.empty(),
                cutoffRatio,
                cutoffEnabled,
                times,
                initializationFidelity);
    }

    /** With T1 and T2 in place of any Pauli errors. */
    public MemoryParameters withRelaxation(Relaxation times) {
        return withStorage(times);
    }

    /** With this noise in place of any Pauli errors. */
    public MemoryParameters withStorage(StorageNoise noise) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                Optional.empty(),
                Optional.of(noise),
                cutoffRatio,
                cutoffEnabled,
                times,
                initializationFidelity);
    }

    public MemoryParameters withCutoffRatio(double value) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                value,
                true,
                times,
                initializationFidelity);
    }

    public MemoryParameters withoutCutoff() {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                false,
                times,
                initializationFidelity);
    }

    public MemoryParameters withTimes(OperationTimes value) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                cutoffEnabled,
                value,
                initializationFidelity);
    }

    public MemoryParameters withInitializationFidelity(double value) {
        return new MemoryParameters(
                rawFidelity,
                frequencyHz,
                efficiency,
                coherenceTimeSeconds,
                wavelengthNanometres,
                decoherenceErrors,
                storage,
                cutoffRatio,
                cutoffEnabled,
                times,
                value);
    }
}
