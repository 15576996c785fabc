package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwire.kernel.catalog.Catalog;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The samplers that come with Bellwire keep the contract. */
class SamplersTest {
    // One uncertain parameter X uniform on (0.05, 0.15) as success probability of one link: E[1/X] = 10 ln 3.
    private static final String UNCERTAIN =
            "{ 'type': 'link', 'attempt_rate': 1, 'success_probability': { 'uniform':" + " [0.05, 0.15] } }";
    private static final double UNCERTAIN_TRUTH = 10 * Math.log(3);

    @Test
    void noSamplerIsForgotten() {
        Set<String> proven = Arrays.stream(SamplersTest.class.getDeclaredClasses())
                .map(contract -> contract.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertEquals(Catalog.load(Sampler.class).names(), proven);
    }

    @Nested
    class Crude extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'crude' }";
        }
    }

    @Nested
    class Antithetic extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'antithetic' }";
        }
    }

    @Nested
    class Stratified extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'stratified' }";
        }
    }

    @Nested
    class Sobol extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'sobol' }";
        }
    }

    @Nested
    class Lattice extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'lattice' }";
        }
    }

    @Nested
    class ControlVariate extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'control_variate' }";
        }
    }

    @Nested
    class Importance extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'importance' }";
        }

        @Override
        protected int trials() {
            return 20_000;
        }

        @Override
        protected String output() {
            return "p(delivery_time>120)";
        }

        @Override
        protected double truth() {
            return 1 - Math.pow(1 - Math.pow(0.9, 120), 4);
        }
    }

    @Nested
    class AdaptiveImportance extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'adaptive_importance' }";
        }

        @Override
        protected String model() {
            return UNCERTAIN;
        }

        @Override
        protected double truth() {
            return UNCERTAIN_TRUTH;
        }
    }

    @Nested
    class Splitting extends SamplerContract {
        @Override
        protected String sampler() {
            return "{ 'type': 'splitting', 'particles': 300, 'runs': 40, 'moves': 5 }";
        }

        @Override
        protected String output() {
            return "p(delivery_time>60)";
        }

        @Override
        protected double truth() {
            return 1 - Math.pow(1 - Math.pow(0.9, 60), 4);
        }
    }
}
