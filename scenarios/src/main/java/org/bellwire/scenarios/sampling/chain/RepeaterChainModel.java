package org.bellwire.scenarios.sampling.chain;

import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.scenarios.sampling.StudyMembers;
import org.bellwire.scenarios.sampling.StudyModel;
import org.bellwire.scenarios.sampling.TrialModel;

/** The study model {@code repeater_chain}. */
public final class RepeaterChainModel implements StudyModel {
    @Override
    public String name() {
        return "repeater_chain";
    }

    @Override
    public String description() {
        return "an end-to-end pair over 1 to 64 links: generation, waiting, swapping, purification, cutoff";
    }

    @Override
    public List<Parameter> parameters() {
        return ChainReader.PARAMETERS;
    }

    @Override
    public TrialModel read(StudyMembers members) {
        return new ChainReader(members).chain();
    }
}
