package org.bellwire.scenarios.scenario;

/** Who asks the network for pairs, and when. */
public sealed interface Workload permits PlannedRequest, RandomRequests {}
