package org.bellwire.protocols.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;

/** The programs of applications on one node, at most one of each application. */
final class Programs {
    private final Map<ApplicationId, NodeProgram> byApplication = new HashMap<>();
    private final List<NodeProgram> inOrder = new ArrayList<>();

    void install(ApplicationId application, NodeProgram program) {
        NodeProgram earlier = byApplication.putIfAbsent(application, program);
        if (earlier != null) {
            throw new IllegalArgumentException(application + " has a program here already");
        }
        inOrder.add(program);
    }

    void receive(NodeId from, ApplicationMessage message) {
        NodeProgram program = byApplication.get(message.to());
        if (program == null) {
            throw new IllegalStateException("no program of " + message.to() + " takes " + message + " of " + from);
        }
        program.receive(from, message);
    }

    // Called for every change of a memory, mostly with no program there.
    void offered(MemoryRecord memory) {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).offered(memory);
        }
    }
}
