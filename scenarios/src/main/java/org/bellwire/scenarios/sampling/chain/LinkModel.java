package org.bellwire.scenarios.sampling.chain;

import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.scenarios.sampling.StudyMembers;
import org.bellwire.scenarios.sampling.StudyModel;
import org.bellwire.scenarios.sampling.TrialModel;

/** The study model {@code link}: a chain of one. */
public final class LinkModel implements StudyModel {
    @Override
    public String name() {
        return "link";
    }

    @Override
    public String description() {
        return "a pair over one link";
    }

    @Override
    public List<Parameter> parameters() {
        return ChainReader.PARAMETERS;
    }

    @Override
    public TrialModel read(StudyMembers members) {
        return new ChainReader(members).link();
    }
}
