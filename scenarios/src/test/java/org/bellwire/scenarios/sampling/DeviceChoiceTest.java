package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.sampling.device.JavaDevice;
import org.junit.jupiter.api.Test;

/** Which device computes, and what happens when it can not. */
class DeviceChoiceTest {
    private static final long TENTH_OF_A_SECOND = 100_000_000;

    private static StudyPlan plan(String device, long trials) {
        return Studies.plan("{ 'model': { 'type': 'link', 'attempt_rate': 1, 'success_probability': 0.5 }, 'outputs':"
                + " ['delivery_time'], 'trials': " + trials + ", 'seed': 3, 'device': '" + device + "' }");
    }

    /** A device of the tests, under any name. */
    private record Stub(String name, Optional<String> absence, Opening opening) implements Device {
        interface Opening {
            Worker open(TrialModel model, int threads);
        }

        static Stub of(String name, Opening opening) {
            return new Stub(name, Optional.empty(), opening);
        }

        @Override
        public String description() {
            return "a stub";
        }

        @Override
        public Optional<String> objection(TrialModel model) {
            return Optional.empty();
        }

        @Override
        public String hardware() {
            return "none";
        }

        @Override
        public Worker open(TrialModel model, int threads) {
            return opening.open(model, threads);
        }
    }

    private static Device.Worker plain(TrialModel model, int threads) {
        return new JavaDevice().open(model, threads);
    }

    private static Device.Worker failing(TrialModel model, int threads) {
        return batch -> {
            throw new DeviceFailedException("out of memory");
        };
    }

    // Every batch takes a while, whatever the machine does.
    private static Device.Worker slow(TrialModel model, int threads) {
        return batch -> {
            long end = System.nanoTime() + TENTH_OF_A_SECOND;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            model.runTrials(batch, 0, batch.count());
        };
    }

    private static StudyResult run(StudyPlan plan, String wanted, List<String> remarks, Device... devices) {
        Catalog<Device> catalog = Catalog.of(Device.class, List.of(devices));
        return new StudyRunner(plan, new DeviceChoice(catalog, wanted, 2), remarks::add, count -> {}).run();
    }

    private static void checkFallback(Device device, String expected) {
        StudyPlan plan = plan("java", 10_000);
        List<String> remarks = new ArrayList<>();
        StudyResult result = run(plan, device.name(), remarks, new JavaDevice(), device);
        assertEquals(List.of(expected), remarks);
        assertEquals("java", result.device());
        assertEquals(
                Studies.run(plan).outputs().get(0).estimate(),
                result.outputs().get(0).estimate());
    }

    @Test
    void aDeviceThatDoesNotOpenIsReplacedInOneLine() {
        checkFallback(
                Stub.of("broken", (model, threads) -> {
                    throw new DeviceFailedException("its program could not be built");
                }),
                "the device 'broken' gave up: its program could not be built; going on in plain Java");
    }

    @Test
    void aDeviceThatFailsAtWorkIsReplacedInOneLine() {
        checkFallback(
                Stub.of("failing", DeviceChoiceTest::failing),
                "the device gave up: out of memory; going on in plain Java");
    }

    @Test
    void aDeviceThatIsNotThereIsReplacedInOneLine() {
        checkFallback(
                new Stub("absent", Optional.of("no driver"), DeviceChoiceTest::plain),
                "there is no device 'absent' here (no driver); plain Java computes instead");
    }

    @Test
    void autoMeasuresAndTakesTheFasterPassingOverThoseThatFail() {
        List<String> remarks = new ArrayList<>();
        StudyResult result = run(
                plan("auto", 2_000_000),
                "auto",
                remarks,
                Stub.of("java", DeviceChoiceTest::slow),
                Stub.of("failing", DeviceChoiceTest::failing),
                Stub.of("quick", DeviceChoiceTest::plain));
        assertEquals("quick", result.device());
        assertEquals(List.of(), remarks);
    }

    @Test
    void autoStaysInPlainJavaWhereADriverCouldWinNothing() {
        StudyResult result = run(
                plan("auto", 1000), "auto", new ArrayList<>(), new JavaDevice(), Stub.of("never", (model, threads) -> {
                    throw new AssertionError("opened");
                }));
        assertEquals("java", result.device());
    }
}
