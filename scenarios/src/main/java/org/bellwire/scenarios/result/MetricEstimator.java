package org.bellwire.scenarios.result;

import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.kernel.statistics.ControlledRatio;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.kernel.statistics.RatioSample.Unit;

/** From what replications saw of a metric to its estimate. */
public enum MetricEstimator {
    /**
     * Independent replications. The samples of one alone are its requests; of several, each replication is one, with the sums of its
     * requests, so that a metric stays a mean over requests however many of them a replication has.
     */
    PLAIN {
        @Override
        Estimate estimate(List<ReplicationResult> replications, String metric, double confidence) {
            return replications.size() == 1
                    ? replications.get(0).samples().get(metric).estimate(confidence)
                    : RatioSample.of(units(replications, metric)).estimate(confidence);
        }

        @Override
        SampleUnit unit(int replications) {
            return replications == 1 ? SampleUnit.REQUESTS : SampleUnit.REPLICATIONS;
        }
    },

    /** Replications 2k and 2k + 1 have opposite luck, and are one sample together. */
    PAIRED {
        @Override
        Estimate estimate(List<ReplicationResult> replications, String metric, double confidence) {
            List<Unit> units = units(replications, metric);
            return RatioSample.of(IntStream.range(0, units.size() / 2)
                            .mapToObj(k -> RatioSample.of(units.subList(2 * k, 2 * k + 2))
                                    .total())
                            .toList())
                    .estimate(confidence);
        }

        @Override
        SampleUnit unit(int replications) {
            return SampleUnit.PAIRS;
        }
    },

    /** Independent replications, corrected by their controls. */
    CONTROLLED {
        @Override
        Estimate estimate(List<ReplicationResult> replications, String metric, double confidence) {
            List<double[]> controls = replications.stream()
                    .map(one -> one.controls().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray())
                    .toList();
            return replications.size() == 1
                    ? PLAIN.estimate(replications, metric, confidence)
                    : ControlledRatio.of(RatioSample.of(units(replications, metric)), controls, confidence);
        }

        @Override
        SampleUnit unit(int replications) {
            return PLAIN.unit(replications);
        }
    };

    abstract Estimate estimate(List<ReplicationResult> replications, String metric, double confidence);

    abstract SampleUnit unit(int replications);

    private static List<Unit> units(List<ReplicationResult> replications, String metric) {
        return replications.stream()
                .map(one -> one.samples().get(metric).total())
                .toList();
    }
}
