package org.bellwire.scenarios.scenario;

import java.util.List;
import java.util.OptionalLong;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.node.NetworkSoftware;

/** One entry of a scenario's applications, read and checked: who wants what of the network, and when. Immutable. */
public interface Workload {

    /** The kind of application, as files name it. */
    String application();

    /**
     * The programs that run on the nodes, in the order in which they begin. Called once for each replication.
     *
     * @param software of the replication's network
     * @param number position among the scenario's applications; tells two of one kind apart
     */
    List<Application> programs(NetworkSoftware software, int number);

    /** When its programs begin, ps. */
    default long begins() {
        return 0;
    }

    /** After it nothing is asked for, ps; empty if there is no such time. */
    OptionalLong horizon();

    /** Whether its programs make keys. */
    default boolean makesKeys() {
        return false;
    }

    /** Whether its programs try to share excitations between two nodes. */
    default boolean sharesExcitations() {
        return false;
    }

    /** Whether its programs make states that are compared with what they should be. */
    default boolean makesStates() {
        return false;
    }
}
