package org.bellwire.protocols.continuous;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.knowledge.FidelityEstimator;

/** What a router offers to its continuous generation. */
public interface ContinuousHost {

    /** The router itself. */
    NodeId self();

    /** The routers that it shares a link and classical channels with, in the order of its links. */
    List<NodeId> neighbors();

    /** The clock. */
    Timeline timeline();

    /** Luck of its own. */
    CounterStream luck(String purpose);

    /** Delay of a message to a neighbor, ps. */
    long delay(NodeId neighbor);

    /** How the node reckons fidelities. */
    FidelityEstimator estimator();

    /** Where facts are made known. */
    Observations observations();

    /** Writes to another node. */
    void send(NodeId to, ContinuousMessage message);

    /**
     * A window of its own asking, with a fresh name.
     *
     * @param start ps
     * @param end ps, after the start
     */
    AheadWindow newWindow(NodeId neighbor, long start, long end);

    /** Reserves one memory for a window, which is let go of when the window ends; false, and nothing is done, when none is free. */
    boolean reserve(AheadWindow window);

    /** Both ends have reserved: from the window's start on, or from now if that is later, pairs are made. */
    void open(AheadWindow window);

    /** Lets go of the memory before the window ends; nothing if it was let go of before. */
    void close(AheadWindow window);

    /** Memories that are reserved now. */
    int reserved();
}
