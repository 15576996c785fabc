package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.sampling.Batch.Pairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every device gives the rows of the trial that is written for reading, in every bit. */
class DevicesAgreeTest {
    private static final int TRIALS = 3000;
    // Pools of the JDK may start a few threads late; a leak of 20 workers would be 20 or more.
    private static final int SLACK = 8;

    static Stream<String> chains() {
        String common =
                "'type': 'repeater_chain', 'attempt_rate': '10 kHz', 'coherence_time': 0.3, 'raw_fidelity': 0.96";
        return Stream.of(
                        "'links': 8, 'success_probability': 0.01",
                        "'links': 5, 'success_probability': 0.1, 'swap': { 'success_probability': 0.5, 'order':"
                                + " 'sequential', 'gate_fidelity': 0.98, 'measurement_fidelity': 0.99 }",
                        "'links': 6, 'success_probability': 0.1, 'cutoff': '1 ms', 'swap': { 'success_probability': 0.8,"
                                + " 'order': 'as_soon_as_possible', 'duration': '20 us' }",
                        "'links': 3, 'success_probability': 0.2, 'distillation': { 'protocol': 'dejmps', 'rounds': [2, 1] },"
                                + " 'swap': { 'gate_fidelity': 0.99 }",
                        "'links': 2, 'success_probability': 0.2, 'distillation': { 'rounds': 1 }, 'cutoff': '5 ms'",
                        "'links': 1, 'success_probability': 1, 'swap': { 'order': 'as_soon_as_possible' }",
                        "'links': 64, 'success_probability': 0.3, 'swap': { 'order': 'sequential' }",
                        "'links': 3, 'success_probability': { 'uniform': [0.01, 0.1] }, 'swap': { 'gate_fidelity': {"
                                + " 'normal': [0.98, 0.01] } }")
                .map(chain -> "{ " + common + ", " + chain + " }");
    }

    /** Ways to prescribe luck. */
    private static List<Batch> batches(TrialModel model) {
        double[] points = new double[TRIALS * 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = (i + 0.5) / points.length;
        }
        return List.of(
                new Batch(5, Pairing.NONE, Tilt.NONE, 1L << 40, TRIALS, 0, new double[0], model.columns()),
                new Batch(-3, Pairing.MIRRORED, Tilt.NONE, 10, TRIALS, 2, points, model.columns()),
                new Batch(
                        9,
                        Pairing.NONE,
                        new Tilt(0.5, 1.5, Tilt.Drawn.TILTED),
                        0,
                        TRIALS,
                        0,
                        new double[0],
                        model.columns()));
    }

    private static double[] slowly(TrialModel model, Batch batch) {
        CounterDraws draws = new CounterDraws(model.laws(), batch);
        double[] rows = new double[batch.rows().length];
        double[] row = new double[model.columns()];
        for (int i = 0; i < batch.count(); i++) {
            draws.begin(i);
            model.trial(draws, row);
            System.arraycopy(row, 0, rows, i * (row.length + 1), row.length);
            rows[i * (row.length + 1) + row.length] = draws.logWeight();
        }
        return rows;
    }

    private static void check(String name, String chain) {
        Device device = Catalog.load(Device.class).find(name);
        TrialModel model = Studies.plan("{ 'model': " + chain + ", 'outputs': ['fidelity'] }")
                .model();
        try (Device.Worker worker = device.open(model, 2)) {
            for (Batch batch : batches(model)) {
                worker.compute(batch);
                assertArrayEquals(slowly(model, batch), batch.rows(), chain);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void plainJava(String chain) {
        check("java", chain);
    }

    @ParameterizedTest
    @MethodSource("chains")
    void threadsOfAparapi(String chain) {
        check("threads", chain);
    }

    @ParameterizedTest
    @MethodSource("chains")
    void openClOnTheProcessor(String chain) {
        check(present("cpu").name(), chain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "threads", "cpu"})
    void aTrialDoesNotDependOnItsBatchAndRangesArePadded(String name) {
        Device device = present(name);
        TrialModel model = Studies.plan("{ 'model': " + chains().findFirst().orElseThrow() + ", 'outputs': ['qber'] }")
                .model();
        Batch whole = batches(model).get(0);
        model.runTrials(whole, 0, TRIALS);
        int stride = model.columns() + 1;
        try (Device.Worker worker = device.open(model, 2)) {
            int from = 0;
            // One, one less and one more than a group of work items, a prime.
            for (int count : new int[] {1, 63, 64, 65, 127, 1009}) {
                Batch part = new Batch(
                        whole.seed(),
                        Pairing.NONE,
                        Tilt.NONE,
                        whole.first() + from,
                        count,
                        0,
                        new double[0],
                        model.columns());
                worker.compute(part);
                assertArrayEquals(
                        Arrays.copyOfRange(whole.rows(), from * stride, (from + count) * stride), part.rows());
                from += count;
            }
        }
    }

    private static Device present(String name) {
        Device device = Catalog.load(Device.class).find(name);
        Optional<String> absence = device.absence();
        assumeTrue(absence.isEmpty(), () -> "left out: " + absence.orElseThrow());
        return device;
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "threads", "cpu"})
    void workersThatCameAndWentLeaveNoThreadsBehind(String name) throws InterruptedException {
        Device device = present(name);
        TrialModel model = Studies.plan("{ 'model': " + chains().findFirst().orElseThrow() + ", 'outputs': ['qber'] }")
                .model();
        Thread[] before = threadsAfter(1, device, model);
        Thread[] after = threadsAfter(20, device, model);
        for (int i = 0; i < 100 && after.length > before.length + SLACK; i++) {
            // Threads that were told to stop need a moment.
            Thread.sleep(50);
            after = threadsAfter(0, device, model);
        }
        assertTrue(after.length <= before.length + SLACK, () -> name + " leaves threads");
    }

    private static Thread[] threadsAfter(int uses, Device device, TrialModel model) {
        for (int i = 0; i < uses; i++) {
            try (Device.Worker worker = device.open(model, 2)) {
                worker.compute(batches(model).get(0));
            }
        }
        return Thread.getAllStackTraces().keySet().toArray(new Thread[0]);
    }

    @Test
    void listingDevicesLeavesJavaItsDivisionByZero() {
        Catalog.load(Device.class).models().forEach(Device::absence);
        int zero = Integer.parseInt("0");
        for (int i = 0; i < 100_000; i++) {
            int number = i;
            if (i % 1000 == 0) {
                assertThrows(ArithmeticException.class, () -> Math.abs(number / zero));
            }
        }
    }

    @Test
    void resultsDoNotDependOnBatchesOrThreads() {
        String model = "{ 'type': 'repeater_chain', 'links': 3, 'attempt_rate': 1, 'success_probability': 0.1 }";
        StudyPlan plan = Studies.plan("{ 'model': " + model
                + ", 'outputs': ['fidelity', 'delivery_time'], 'trials': 150001, 'device': 'java' }");
        Catalog<Device> devices = Catalog.load(Device.class);
        double[] means = Stream.of(1, 3)
                .mapToDouble(threads -> new StudyRunner(
                                plan, new DeviceChoice(devices, "java", threads), remark -> {}, count -> {})
                        .run()
                        .outputs()
                        .get(1)
                        .estimate()
                        .mean())
                .toArray();
        assertEquals(means[0], means[1]);
        Device small = new SmallBatches(devices.find("java"));
        double inSmall = new StudyRunner(
                        plan, new DeviceChoice(Catalog.of(Device.class, List.of(small)), "java", 1), r -> {}, c -> {})
                .run()
                .outputs()
                .get(1)
                .estimate()
                .mean();
        assertEquals(means[0], inSmall);
    }

    /** A device with another batch size. */
    private record SmallBatches(Device device) implements Device {
        @Override
        public String name() {
            return device.name();
        }

        @Override
        public String description() {
            return device.description();
        }

        @Override
        public Optional<String> absence() {
            return device.absence();
        }

        @Override
        public Optional<String> objection(TrialModel model) {
            return device.objection(model);
        }

        @Override
        public String hardware() {
            return device.hardware();
        }

        @Override
        public Worker open(TrialModel model, int threads) {
            Worker worker = device.open(model, threads);
            return new Worker() {
                @Override
                public void compute(Batch batch) {
                    worker.compute(batch);
                }

                @Override
                public int batchSize() {
                    return 5000;
                }

                @Override
                public void close() {
                    worker.close();
                }
            };
        }
    }

    @Test
    void aDeviceThatGivesUpLosesNothing() {
        String model = "{ 'type': 'repeater_chain', 'links': 3, 'attempt_rate': 1, 'success_probability': 0.1 }";
        StudyPlan plan = Studies.plan(
                "{ 'model': " + model + ", 'outputs': ['delivery_time'], 'trials': 300000, 'device': 'java' }");
        Catalog<Device> devices = Catalog.load(Device.class);
        Device java = devices.find("java");
        int[] batches = new int[1];
        Evaluator evaluator = new Evaluator(
                plan.seed(),
                batch -> {
                    if (batches[0]++ == 2) {
                        throw new DeviceFailedException("out of memory");
                    }
                    plan.model().runTrials(batch, 0, batch.count());
                },
                () -> java.open(plan.model(), 1),
                remark -> assertEquals("the device gave up: out of memory; going on in plain Java", remark),
                count -> {});
        Study study = new Study(
                plan.model(), List.of(new WantedMean.Outcome(4)), 300_000, evaluator, new Sections(List.of()));
        double mean = plan.sampler().estimate(study).means()[0];
        assertEquals(Studies.run(plan).outputs().get(0).estimate().mean(), mean);
        assertEquals(true, evaluator.hasFallenBack());
        evaluator.close();
    }
}
