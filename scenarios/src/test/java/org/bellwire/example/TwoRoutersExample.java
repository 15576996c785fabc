package org.bellwire.example;

import static org.bellwire.kernel.time.Picoseconds.SECOND;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.NetworkDescription;

/** Two routers in Java, without any file. The README shows the lines between the two marks. */
final class TwoRoutersExample {

    private TwoRoutersExample() {}

    /** Pairs delivered between two routers in one second of simulated time. */
    static List<PairDelivered> deliveredPairs() {
        // example begins
        NetworkDescription twoRouters = NetworkDescription.builder()
                .router("alice", 10)
                .router("bob", 10)
                .link("alice", "bob", 10_000, 0.0002) // metres, dB per metre
                .classicalMesh()
                .build();
        QuantumNetwork network = NetworkAssembler.assemble(twoRouters, 7, 0); // seed, replication
        NetworkSoftware software = NetworkSoftware.install(network, SoftwareParameters.STANDARD);
        List<PairDelivered> pairs = new ArrayList<>();
        network.observations().listen(PairDelivered.class, pairs::add);
        RequestTerms terms = RequestTerms.of(software.router("bob").id(), SECOND, 2 * SECOND, 10, 0.8);
        new RequestApplication(software.router("alice"), terms).start();
        network.timeline().runUntil(2 * SECOND);
        // example ends
        return pairs;
    }
}
