package org.bellwire.scenarios.sampling;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A model with outputs that are known.
 *
 * @param name for reports of tests
 * @param model the object {@code model} of a study, with ' for quotation marks
 * @param truths what its outputs should be
 */
record Oracle(String name, String model, List<Truth> truths) {
    /**
     * An output and its value.
     *
     * @param rounding how far the value itself may be off
     */
    record Truth(String output, double value, double rounding) {}

    /** Runs a study of it and compares every output: each comparison fails by chance once in 16,000 times. */
    void check(String sampler, String device, long trials) {
        String outputs =
                truths.stream().map(truth -> "'" + truth.output() + "'").collect(Collectors.joining(", "));
        StudyResult result = Studies.run("{ 'model': " + model + ", 'outputs': [" + outputs + "], 'sampler': " + sampler
                + ", 'trials': " + trials + ", 'seed': 7, 'confidence': 0.9, 'device': '" + device + "' }");
        for (int i = 0; i < truths.size(); i++) {
            Truth truth = truths.get(i);
            Studies.assertNear(truth.value(), result.outputs().get(i), truth.rounding());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
