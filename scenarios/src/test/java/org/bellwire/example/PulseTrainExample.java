package org.bellwire.example;

import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.source.GatedReceiver;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/** The first example of docs/optics.md. */
final class PulseTrainExample {
    private PulseTrainExample() {}

    static long clicks(long pulses) {
        // example begins
        RandomStreams luck = new RandomStreams(1, 0);
        double fiber = FiberParameters.of(50_000, 0.0002).transmissivity();
        GateParameters gate = GateParameters.of(0.9, 1000, 1000); // efficiency, dark counts a second, gate in ps
        GatedReceiver bob =
                new GatedReceiver(PulseKind.only(new PoissonLaw(0.1)), fiber, gate, 2, 80e6, pulses, luck, "bob");
        CounterStream splitter = luck.stream("bob", "splitter");
        long clicks = 0;
        while (bob.advance()) { // stops at pulses with something to see
            int lit = 0;
            for (int i = 0; i < bob.photons(); i++) {
                lit |= 1 << splitter.nextInt(0, 1); // which of the two detectors
            }
            clicks += Integer.bitCount(bob.clicks(lit));
        }
        // example ends
        return clicks;
    }
}
