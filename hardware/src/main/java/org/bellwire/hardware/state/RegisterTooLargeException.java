package org.bellwire.hardware.state;

import java.util.Locale;

/** Qubits were to be joined in one register that a formalism can not hold. Says how much memory it would take. */
public final class RegisterTooLargeException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private static final double MEBIBYTE = 1L << 20;

    /**
     * A refusal.
     *
     * @param what the formalism's way to write a register, with article
     * @param qubits wanted
     * @param most the largest number that is accepted
     * @param bytes that the register would take
     * @param formula how the bytes come about
     * @param instead what to do
     */
    public RegisterTooLargeException(String what, int qubits, int most, double bytes, String formula, String instead) {
        super(String.format(
                Locale.ROOT,
                "a register of %d qubits would need %,.0f MiB as %s (%s); at most %d are joined. %s",
                qubits,
                bytes / MEBIBYTE,
                what,
                formula,
                most,
                instead));
    }
}
