package org.bellwire.scenarios.sampling;

import java.util.List;
import umontreal.ssj.probdist.ContinuousDistribution;

/** The uncertain parameters of a study, each with its law. */
public final class Laws {
    /** No parameter is uncertain. */
    public static final Laws NONE = new Laws(List.of());

    private final List<Law> laws;

    /**
     * An uncertain parameter.
     *
     * @param name path in the study's file
     * @param distribution of SSJ, in the unit of the parameter
     * @param least the parameter's own range: what the law puts outside is moved to its ends
     */
    public record Law(String name, ContinuousDistribution distribution, double least, double most) {
        /** The value below which the law lies with probability u. */
        double at(double u) {
            return Math.min(most, Math.max(least, distribution.inverseF(u)));
        }
    }

    public Laws(List<Law> laws) {
        this.laws = List.copyOf(laws);
    }

    public int size() {
        return laws.size();
    }

    public List<Law> all() {
        return laws;
    }

    /** The value of a parameter for a uniform number. */
    public double at(int index, double uniform) {
        return laws.get(index).at(uniform);
    }
}
