package org.bellwire.hardware.node;

import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;

/** What the nodes of one simulation share. */
record Surroundings(Timeline timeline, RandomStreams streams, QuantumStates states, Observations observations) {}
