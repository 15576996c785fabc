package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.excitation.RoundLaw;
import org.bellwire.hardware.excitation.SharedExcitation;
import org.bellwire.hardware.transduction.Transducer;
import org.bellwire.hardware.transduction.Transmon;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The catalog entry "transduction": photons of superconducting qubits over optical fibers, after arXiv 2411.11377. */
public final class TransductionModel implements ApplicationModel {
    private static final String NAME = "transduction";
    private static final String DIRECT = "direct";
    private static final String SWAPPING = "swapping";
    private static final double MICROSECOND = 1e6;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "microwave photons of two nodes over fibers: converted and back (direct), or converted in part and swapped";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Members members = entry.members();
        String strategy = members.requiredChoice("strategy", List.of(DIRECT, SWAPPING));
        double efficiency = members.quantity("efficiency", 0.5, Quantity.FRACTION, Range.UNIT);
        double responderEfficiency =
                members.quantity("responder_efficiency", efficiency, Quantity.FRACTION, Range.UNIT);
        Transmon transmon = new Transmon(members.quantity("emission", 1, Quantity.FRACTION, Range.UNIT));
        Transducer first = new Transducer(efficiency, transmon);
        Transducer second = new Transducer(responderEfficiency, transmon);
        double frequency = members.quantity("frequency", 1e6, Quantity.FREQUENCY, Range.between(1e-3, 1e12));
        double window = members.quantity("window", MICROSECOND, Quantity.PICOSECONDS, Range.between(1, 1e12));
        double overlap = members.quantity("overlap", 1, Quantity.FRACTION, Range.UNIT);
        long period = Math.max(1, Math.round(1e12 / frequency));
        return SplitterLink.read(entry)
                .flatMap(link -> SharedExcitations.read(
                        entry,
                        NAME,
                        link,
                        strategy.equals(DIRECT)
                                ? direct(first, second, link, period)
                                : swapping(first, second, link, period, window, overlap)));
    }

    /** Photons follow each other without waiting for an answer. */
    private static RoundLaw direct(Transducer first, Transducer second, SplitterLink link, long period) {
        double fiber = link.first().transmissivity() * link.second().transmissivity();
        double arrival = first.direct(fiber, second);
        return new RoundLaw(
                1,
                period,
                link.first().delay() + link.second().delay(),
                arrival,
                Transducer.unheraldedFidelity(arrival),
                1,
                Optional.empty());
    }

    /** A node can not try again before it knows what became of its photon. */
    private static RoundLaw swapping(
            Transducer first, Transducer second, SplitterLink link, long period, double window, double overlap) {
        SharedExcitation microwaves = first.swap(second, link.station(window * 1e-12, overlap));
        return new RoundLaw(
                1,
                Math.max(period, link.waiting()),
                link.waiting(),
                microwaves.herald(),
                microwaves.fidelity(),
                microwaves.effectiveFidelity(),
                Optional.empty());
    }
}
