package org.bellwire.scenarios.sampling;

import org.bellwire.kernel.catalog.Model;

/** A kind of study, named in files as {@code "model": {"type": NAME, ...}}. An open set: providers are found by ServiceLoader. */
public interface StudyModel extends Model {
    /**
     * Reads the parameters of a study.
     *
     * @param members of the object {@code model}; what is wrong with them is reported there, not thrown. Unknown keys are refused by the
     *     caller
     */
    TrialModel read(StudyMembers members);
}
