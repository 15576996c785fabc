package org.bellwire.hardware.state.stabilizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.hardware.state.circuit.Step;
import org.bellwire.hardware.state.noise.KrausChannel;
import org.bellwire.hardware.state.trajectory.PureState;

/**
 * The n Pauli strings that stabilize a state (each leaves it as it is), and n destabilizers: destabilizer k anticommutes with
 * stabilizer k and commutes with all the rest. With them the product of stabilizers that makes a given string is read off,
 * not solved for (Aaronson and Gottesman, PRA 70, 052328, 2004). Signs of destabilizers mean nothing.
 */
final class Tableau extends PureState {
    private static final int MOST_QUBITS = 1 << 14;

    private final List<PauliString> stabilizers = new ArrayList<>();
    private final List<PauliString> destabilizers = new ArrayList<>();

    private Tableau() {}

    /** All in |0>. */
    static Tableau zero(int qubits) {
        Tableau zero = new Tableau();
        for (int qubit = 0; qubit < qubits; qubit++) {
            zero.stabilizers.add(PauliString.of(Pauli.Z, qubit, qubits));
            zero.destabilizers.add(PauliString.of(Pauli.X, qubit, qubits));
        }
        return zero;
    }

    @Override
    public int qubits() {
        return stabilizers.size();
    }

    PauliString stabilizer(int number) {
        return stabilizers.get(number);
    }

    PauliString destabilizer(int number) {
        return destabilizers.get(number);
    }

    @Override
    public void append(PureState next) {
        Tableau other = (Tableau) next;
        int own = qubits();
        int together = own + other.qubits();
        if (together > MOST_QUBITS) {
            throw new RegisterTooLargeException(
                    "a tableau",
                    together,
                    MOST_QUBITS,
                    0.5 * together * together,
                    "two bits for each of 2 n^2 Paulis",
                    "Qubits that are not entangled need no common register.");
        }
        extend(stabilizers, other.stabilizers, own, together);
        extend(destabilizers, other.destabilizers, own, together);
    }

    private static void extend(List<PauliString> rows, List<PauliString> others, int by, int together) {
        rows.forEach(row -> row.extendTo(together));
        others.forEach(row -> row.shift(by, together));
        rows.addAll(others);
    }

    @Override
    public Tableau copy() {
        Tableau copy = new Tableau();
        stabilizers.forEach(row -> copy.stabilizers.add(row.copy()));
        destabilizers.forEach(row -> copy.destabilizers.add(row.copy()));
        return copy;
    }

    /** Stabilizers that anticommute with the Pauli change sign. */
    @Override
    public void apply(Pauli p, int qubit) {
        for (PauliString row : stabilizers) {
            row.negateIf((p.flipsBit() && row.flipsPhase(qubit)) != (p.flipsPhase() && row.flipsBit(qubit)));
        }
    }

    @Override
    public void hadamard(int qubit) {
        stabilizers.forEach(row -> row.hadamard(qubit));
        destabilizers.forEach(row -> row.hadamard(qubit));
    }

    @Override
    public void controlledNot(int control, int target) {
        stabilizers.forEach(row -> row.controlledNot(control, target));
        destabilizers.forEach(row -> row.controlledNot(control, target));
    }

    @Override
    public Optional<String> objection(Step step) {
        return CliffordAction.of(step).isPresent()
                ? Optional.empty()
                : Optional.of("not a Clifford gate, and stabilizer states have no other; choose \"ket_vector\" or"
                        + " \"density_matrix\" for it");
    }

    @Override
    public void apply(Step step, int... qubits) {
        CliffordAction action = CliffordAction.of(step).orElseThrow();
        stabilizers.forEach(row -> action.applyTo(row, qubits));
        destabilizers.forEach(row -> action.applyTo(row, qubits));
    }

    /** Only Paulis leave stabilizer states what they are, and those come by way of {@link #apply}. */
    @Override
    public void suffer(KrausChannel channel, double uniform, int... qubits) {
        throw new IllegalArgumentException(
                "stabilizer states can not follow a general channel; mix in Pauli errors, or choose \"ket_vector\" or"
                        + " \"density_matrix\"");
    }

    /** The mean of a string, whose sign counts: 1 or -1 when the state is an eigenstate, else 0. */
    int expectation(PauliString string) {
        if (anticommuting(string).isPresent()) {
            return 0;
        }
        // The string is, up to its sign, the product of the stabilizers whose destabilizers anticommute with it.
        PauliString product = PauliString.identity(qubits());
        for (int k = 0; k < qubits(); k++) {
            if (destabilizers.get(k).anticommutesWith(string)) {
                product.multiplyBy(stabilizers.get(k));
            }
        }
        return product.isNegative() == string.isNegative() ? 1 : -1;
    }

    private OptionalInt anticommuting(PauliString string) {
        for (int k = 0; k < stabilizers.size(); k++) {
            if (stabilizers.get(k).anticommutesWith(string)) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    /** Projects on the eigenstates of a string with eigenvalue 1, which must be possible. */
    void project(PauliString string) {
        OptionalInt first = anticommuting(string);
        if (first.isEmpty()) {
            return;
        }
        int pivot = first.getAsInt();
        PauliString old = stabilizers.get(pivot);
        for (int k = 0; k < stabilizers.size(); k++) {
            if (k != pivot) {
                repair(stabilizers.get(k), string, old);
                repair(destabilizers.get(k), string, old);
            }
        }
        destabilizers.set(pivot, old);
        stabilizers.set(pivot, string.copy());
    }

    private static void repair(PauliString row, PauliString string, PauliString by) {
        if (row.anticommutesWith(string)) {
            row.multiplyBy(by);
        }
    }

    @Override
    public double probability(int qubit, boolean isOne) {
        return (1 + sign(isOne) * expectation(PauliString.of(Pauli.Z, qubit, qubits()))) / 2.0;
    }

    @Override
    public double probability(int first, boolean firstIsOne, int second, boolean secondIsOne) {
        int a = sign(firstIsOne);
        int b = sign(secondIsOne);
        int sum = 1
                + a * expectation(PauliString.of(Pauli.Z, first, qubits()))
                + b * expectation(PauliString.of(Pauli.Z, second, qubits()))
                + a * b * expectation(both(Pauli.Z, first, second));
        return sum / 4.0;
    }

    private static int sign(boolean one) {
        return one ? -1 : 1;
    }

    private PauliString both(Pauli p, int first, int second) {
        return PauliString.of(p, first, qubits()).and(p, second);
    }

    @Override
    public void remove(int qubit, boolean found) {
        PauliString reading = PauliString.of(Pauli.Z, qubit, qubits());
        reading.negateIf(found);
        project(reading);
        int gone = isolate(reading);
        stabilizers.remove(gone);
        destabilizers.remove(gone);
        // Multiplying by the reading takes the phase flip on the qubit away, for the sign of the reading.
        stabilizers.forEach(row -> row.negateIf(found && row.flipsPhase(qubit)));
        stabilizers.forEach(row -> row.remove(qubit));
        destabilizers.forEach(row -> row.remove(qubit));
    }

    /**
     * Makes a string that stabilizes the state one of the stabilizers, and says which. The stabilizer takes up the others that
     * make up the string; their destabilizers take up its destabilizer, so that each still anticommutes with its own alone.
     */
    private int isolate(PauliString string) {
        int pivot = -1;
        for (int k = 0; k < qubits(); k++) {
            if (destabilizers.get(k).anticommutesWith(string)) {
                if (pivot < 0) {
                    pivot = k;
                } else {
                    stabilizers.get(pivot).multiplyBy(stabilizers.get(k));
                    destabilizers.get(k).multiplyBy(destabilizers.get(pivot));
                }
            }
        }
        return pivot;
    }

    @Override
    public void projectOnUnequal(int first, int second) {
        PauliString unequal = both(Pauli.Z, first, second);
        unequal.negateIf(true);
        project(unequal);
    }

    /** (1 + s_X XX + s_Y YY + s_Z ZZ) / 4 projects on a Bell state; its signs are those of its own stabilizers. */
    @Override
    public double overlap(int first, int second, BellState target) {
        int xx = sign(target.error().flipsPhase());
        int zz = sign(target.error().flipsBit());
        int sum = 1
                + xx * expectation(both(Pauli.X, first, second))
                - xx * zz * expectation(both(Pauli.Y, first, second))
                + zz * expectation(both(Pauli.Z, first, second));
        return sum / 4.0;
    }

    /** Never asked: a qubit with noise other than Pauli errors is refused when it is made. */
    @Override
    public double overlapAfter(KrausChannel onFirst, int first, KrausChannel onSecond, int second, BellState target) {
        throw new IllegalArgumentException("stabilizer states can not follow a general channel");
    }

    /** Half of an entangled pair has no Pauli of its own. */
    @Override
    public boolean isEntangled() {
        return expectation(PauliString.of(Pauli.X, 0, 2)) == 0
                && expectation(PauliString.of(Pauli.Y, 0, 2)) == 0
                && expectation(PauliString.of(Pauli.Z, 0, 2)) == 0;
    }

    @Override
    public void becomePhiPlus() {
        become(zero(2));
        hadamard(0);
        controlledNot(0, 1);
    }

    @Override
    public void becomeBit(boolean one) {
        become(zero(1));
        stabilizers.get(0).negateIf(one);
    }

    private void become(Tableau other) {
        stabilizers.clear();
        destabilizers.clear();
        stabilizers.addAll(other.stabilizers);
        destabilizers.addAll(other.destabilizers);
    }
}
