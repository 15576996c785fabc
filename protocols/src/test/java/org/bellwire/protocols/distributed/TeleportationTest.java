package org.bellwire.protocols.distributed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.CircuitStates;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States and gates that go over a line of nodes with ideal hardware. */
class TeleportationTest {
    private static final long MS = Picoseconds.MILLISECOND;
    private static final double EXACT = 1e-12;
    private static final Circuit BELL = Circuit.on(2).then(Gate.H, 0).then(Gate.CX, 0, 1);

    private static RequestTerms terms(Line line, int to) {
        return new RequestTerms(line.router(to).id(), 10 * MS, 90 * MS, 1, 0.5, Delivery.USE);
    }

    private static void teleport(Line line, int number, int dataSlot, QubitState state, int states) {
        ApplicationId id = new ApplicationId("teleportation", number);
        int last = line.network().routers().size() - 1;
        TeleportationReceiver.install(line.router(last), id);
        TeleportationParameters parameters =
                new TeleportationParameters(terms(line, last), dataSlot, InputState.of(state), states);
        new TeleportationSender(line.router(0), id, parameters).start();
    }

    private static CircuitStates states(Line line) {
        return (CircuitStates) line.network().states();
    }

    @ParameterizedTest
    @CsvSource({"2, ket_vector", "3, ket_vector", "4, ket_vector", "3, density_matrix"})
    void aStateArrivesOverAnyNumberOfSwapsWhateverIsReadOnTheWay(int routers, String formalism) {
        // Which bits are read differs from seed to seed; with twelve, one of the four corrections is missing 13 times
        // in 100.
        for (int seed = 0; seed < 12; seed++) {
            Line line = Line.Plan.of(routers, 2)
                    .withFormalism(formalism)
                    .withSeed(seed)
                    .build();
            QubitState sent = new QubitState(0.3 + seed / 5.0, seed);
            teleport(line, 0, 1, sent, 1);
            List<QubitDelivered> delivered = line.collect(QubitDelivered.class);
            line.runUntil(80 * MS);
            assertEquals(1, delivered.size());
            assertEquals(
                    1,
                    states(line)
                            .overlap(
                                    sent.preparation(), List.of(delivered.get(0).taken())),
                    EXACT);
        }
    }

    @Test
    void twoStatesGoBetweenTheSameNodesAtOnceEachWithAPairOfItsOwn() {
        Line line = Line.Plan.of(3, 4).build();
        List<OperationBegun> begun = line.collect(OperationBegun.class);
        List<QubitDelivered> delivered = line.collect(QubitDelivered.class);
        teleport(line, 0, 0, new QubitState(1, 2), 1);
        teleport(line, 1, 1, new QubitState(2, 1), 1);
        line.runUntil(80 * MS);
        assertEquals(begun.get(0).instant(), begun.get(1).instant());
        assertEquals(2, delivered.size());
        for (QubitDelivered qubit : delivered) {
            Circuit sent = new QubitState(
                            1 + qubit.operation().application().number(),
                            2 - qubit.operation().application().number())
                    .preparation();
            assertEquals(1, states(line).overlap(sent, List.of(qubit.taken())), EXACT);
        }
    }

    @Test
    void whenTheLastStateIsThereTheMemoriesOfTheWholePathAreFreeForOthers() {
        Line line = Line.Plan.of(3, 2).build();
        List<QubitDelivered> delivered = line.collect(QubitDelivered.class);
        teleport(line, 0, 0, new QubitState(1, 1), 3);
        line.request(10 * MS, 90 * MS, 2, 0.5).runUntil(60 * MS);
        assertEquals(3, delivered.size());
        assertEquals(
                3, delivered.stream().map(QubitDelivered::operation).distinct().count());
        assertEquals("r2.MemoryArray[0]", delivered.get(0).memory().toString());
        assertTrue(line.decisions().stream().anyMatch(decision -> !decision.isApproved()), "they were taken before");
        for (int i = 0; i < 3; i++) {
            for (MemoryRecord record : line.router(i).resources().memories()) {
                assertEquals(MemoryState.RAW, record.state(), record::toString);
            }
        }
        line.forgetFacts();
        line.request(65 * MS, 85 * MS, 1, 0.5).runUntil(64 * MS);
        assertTrue(line.decisions().get(0).isApproved());
    }

    @Test
    void aTeleportationWhoseRequestIsRejectedTouchesNothing() {
        Line line = Line.Plan.of(3, 1).build();
        List<OperationBegun> begun = line.collect(OperationBegun.class);
        teleport(line, 0, 0, new QubitState(1, 1), 1);
        line.runUntil(95 * MS);
        assertEquals(List.of(), begun);
        assertEquals(1, line.decisions().size());
    }

    private static List<Qubit> controlledNot(Line line, String control, String target) {
        List<QubitDelivered> delivered = line.collect(QubitDelivered.class);
        int last = line.network().routers().size() - 1;
        ControlledNotParameters parameters = new ControlledNotParameters(
                terms(line, last), 1, 0, InputState.of(named(control)), InputState.of(named(target)));
        new TeleportedControlledNot(
                        line.router(0), line.router(last), new ApplicationId("teleported_cnot", 0), parameters)
                .start();
        line.runUntil(80 * MS);
        assertEquals(
                List.of(1, 0), delivered.stream().map(QubitDelivered::place).toList());
        return List.of(delivered.get(1).taken(), delivered.get(0).taken());
    }

    private static QubitState named(String name) {
        return switch (name) {
            case "0" -> new QubitState(0, 0);
            case "1" -> new QubitState(Math.PI, 0);
            default -> new QubitState(Math.PI / 2, 0);
        };
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 1, 1", "1, 0, 1", "1, 1, 0"})
    void theTruthTableOfATeleportedControlledNotIsThatOfALocalOne(String control, String target, String result) {
        for (String formalism : List.of("ket_vector", "density_matrix", "stabilizer")) {
            for (int seed = 0; seed < 6; seed++) {
                Line line = Line.Plan.of(3, 2)
                        .withFormalism(formalism)
                        .withSeed(seed)
                        .build();
                List<Qubit> both = controlledNot(line, control, target);
                Circuit expected = Circuit.on(2);
                expected = control.equals("1") ? expected.then(Gate.X, 0) : expected;
                expected = result.equals("1") ? expected.then(Gate.X, 1) : expected;
                assertEquals(1, states(line).overlap(expected, both), EXACT, formalism);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "density_matrix", "stabilizer"})
    void aTeleportedControlledNotEntanglesQubitsThatNeverMet(String formalism) {
        for (int seed = 0; seed < 12; seed++) {
            Line line =
                    Line.Plan.of(2, 1).withFormalism(formalism).withSeed(seed).build();
            assertEquals(1, states(line).overlap(BELL, controlledNot(line, "+", "0")), EXACT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyOtherProgramOfAnApplicationOnANodeIsRefused(int router) {
        Line line = Line.Plan.of(2, 1).build();
        teleport(line, 0, 0, new QubitState(1, 1), 1);
        ApplicationId same = new ApplicationId("teleportation", 0);
        assertThrows(IllegalArgumentException.class, () -> TeleportationReceiver.install(line.router(router), same));
    }
}
