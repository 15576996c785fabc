package org.bellwire.hardware.transmission;

import org.bellwire.hardware.photon.Basis;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.PhotonKet;
import org.bellwire.hardware.source.GatedReceiver;
import org.bellwire.hardware.source.PulseClock;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;

/**
 * One endless train of pulses from a sender to a receiver. Only pulses with something to see cost time. The photons of a pulse
 * are alike, and each goes its own way: turned by the misalignment, its polarization perhaps lost in the fiber, then by Born's
 * rule. Pulses are counted from 0 for as long as the transmission lasts, so their slots never drift.
 */
public final class PulsedTransmission implements MeasuredLight {
    private static final int BASES = 2;
    // So that pulses times gates fit a long.
    private static final long MOST_PULSES = Long.MAX_VALUE / 64;

    private final TransmissionParameters parameters;
    private final PulseEncoder sender;
    private final BasisSetting setting;
    private final ReceiverOptics optics;
    private final GatedReceiver receiver;
    private final PulseClock clock;
    private final CounterStream source;
    private final CounterStream ways;
    // By flipped phase, basis and bit of the sender, basis of the receiver: where a photon goes.
    private final double[][] laws = new double[2 * BASES * 2 * BASES][];
    private boolean waiting;

    /**
     * @param path name of the transmission, for its random streams
     */
    public PulsedTransmission(
            TransmissionParameters parameters,
            PulseEncoder sender,
            BasisSetting setting,
            RandomStreams streams,
            String path) {
        this.parameters = parameters;
        this.sender = sender;
        this.setting = setting;
        optics = ReceiverOptics.of(parameters.receiver());
        double frequency = parameters.sender().frequencyHz();
        receiver = new GatedReceiver(
                parameters.sender().kinds(),
                parameters.fiber().transmissivity() * parameters.receiver().transmissivity(),
                parameters.receiver().detector(),
                optics.gates(),
                frequency,
                endless(frequency),
                streams,
                path);
        clock = new PulseClock(0, frequency);
        source = streams.stream(path, "source");
        ways = streams.stream(path, "ways of photons");
        fillLaws();
    }

    /** So many pulses that time ends before they do. */
    static long endless(double frequency) {
        return (long) Math.min(MOST_PULSES, Picoseconds.NEVER / 1e12 * frequency / 2);
    }

    private void fillLaws() {
        double angle = Math.asin(Math.sqrt(parameters.receiver().misalignment()));
        for (int law = 0; law < laws.length; law++) {
            int prepared = law / BASES;
            PhotonKet meant = Basis.conjugate().get(prepared / 2 % BASES).vector(prepared % 2);
            PhotonKet sent = prepared / 2 / BASES == 1 ? meant.shifted(Math.PI) : meant;
            laws[law] = law(sent.rotated(angle), law % BASES);
        }
    }

    /** A random linear polarization is the mixture of |0> and |1> in equal parts. */
    private double[] law(PhotonKet arriving, int basis) {
        boolean turns = parameters.receiver().encoding() == Encoding.POLARIZATION;
        double kept = turns ? parameters.polarizationFidelity() : 1;
        double[] law = optics.probabilities(arriving, basis);
        double[] zero = optics.probabilities(PhotonKet.ZERO, basis);
        double[] one = optics.probabilities(PhotonKet.ONE, basis);
        for (int g = 0; g < law.length; g++) {
            law[g] = kept * law[g] + (1 - kept) * (zero[g] + one[g]) / 2;
        }
        return law;
    }

    @Override
    public long delay() {
        return parameters.fiber().delay();
    }

    @Override
    public long instantOf(long pulse) {
        return clock.instantOf(pulse);
    }

    @Override
    public void receive(long end, DetectionListener listener) {
        waiting = waiting || receiver.advance();
        while (waiting && receiver.pulse() < end) {
            measure(listener);
            waiting = receiver.advance();
        }
    }

    private void measure(DetectionListener listener) {
        long pulse = receiver.pulse();
        PulseEncoder.Encoded sent = sender.encode(pulse, receiver.kind());
        int basis = setting.basis(pulse);
        boolean flipped = source.chance(parameters.sender().phaseError());
        int prepared = ((flipped ? BASES : 0) + sent.basis()) * 2 + sent.bit();
        double[] law = laws[prepared * BASES + basis];
        int lit = 0;
        for (int i = receiver.photons(); i > 0; i--) {
            lit |= draw(law);
        }
        int seen = optics.seen(receiver.clicks(lit), basis);
        if (seen != 0) {
            listener.detected(pulse, basis, seen);
        }
    }

    private int draw(double[] law) {
        double left = ways.nextDouble();
        for (int g = 0; g < law.length; g++) {
            left -= law[g];
            if (left < 0) {
                return 1 << g;
            }
        }
        return 0;
    }
}
