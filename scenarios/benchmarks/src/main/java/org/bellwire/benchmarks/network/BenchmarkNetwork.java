package org.bellwire.benchmarks.network;

import java.util.List;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.NetworkDescription;

/**
 * A network and what is asked of it.
 *
 * @param description the network
 * @param requests all made at the first instant
 * @param stop end of the run, ps
 */
record BenchmarkNetwork(NetworkDescription description, List<Request> requests, long stop) {
    /**
     * One request.
     *
     * @param initiator name of a router
     * @param responder name of another
     */
    record Request(String initiator, String responder, long start, long end, int memories, double fidelity) {}

    /** Hardware, software and applications, ready to run. */
    QuantumNetwork assemble(String formalism, long seed) {
        QuantumNetwork network = NetworkAssembler.assemble(description.withFormalism(formalism), seed, 0);
        NetworkSoftware software = NetworkSoftware.install(network, SoftwareParameters.STANDARD);
        for (Request request : requests) {
            RequestTerms terms = new RequestTerms(
                    network.router(request.responder()).id(),
                    request.start(),
                    request.end(),
                    request.memories(),
                    request.fidelity(),
                    Delivery.CONSUME);
            RequestApplication application = new RequestApplication(software.router(request.initiator()), terms);
            network.timeline().at(0, application::start);
        }
        return network;
    }
}
