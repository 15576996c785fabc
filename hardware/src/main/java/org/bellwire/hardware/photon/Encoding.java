package org.bellwire.hardware.photon;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a photon carries the information. */
public enum Encoding {
    /** |0> horizontal, |1> vertical. */
    POLARIZATION("polarization", true),
    /** |0> the early bin, |1> the late one; see {@link TimeBins}. */
    TIME_BIN("time_bin", true),
    /** Entangled with the atom that emitted it; a detector only tells whether it is there. */
    SINGLE_ATOM("single_atom", false),
    /** |0> no photon, |1> one photon, in one mode that a memory can absorb. */
    ABSORPTIVE("absorptive", false),
    /** Any number of photons in a mode, as a density matrix in {@code hardware.state.fock}. */
    FOCK("fock", false);

    private final String label;
    private final boolean anyBasis;

    Encoding(String label, boolean anyBasis) {
        this.label = label;
        this.anyBasis = anyBasis;
    }

    /** As files write it. */
    public String label() {
        return label;
    }

    /** Whether linear optics alone can measure a single photon in any basis. The others tell |0> from |1> alone. */
    public boolean measuresAnyBasis() {
        return anyBasis;
    }

    /** The encoding of a label, if there is one. */
    public static Optional<Encoding> named(String label) {
        return Arrays.stream(values()).filter(e -> e.label.equals(label)).findFirst();
    }

    /** The labels, for messages: {@code polarization, time_bin, ...}. */
    public static String labels() {
        return Arrays.stream(values()).map(Encoding::label).collect(Collectors.joining(", "));
    }
}
