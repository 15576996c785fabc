package org.bellwire.protocols.qkd.bb84;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.ClassicalChannel;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.TimeBins;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.hardware.transmission.ReceiverParameters;
import org.bellwire.hardware.transmission.SenderParameters;
import org.bellwire.hardware.transmission.TransmissionParameters;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.qkd.distill.BlockDistilled;
import org.bellwire.protocols.qkd.distill.Distillation;
import org.bellwire.protocols.qkd.key.KeyMade;
import org.bellwire.protocols.qkd.key.PeerLine;
import org.bellwire.protocols.qkd.rate.Security;

/** Alice and Bob, a fiber and a wire of the same length between them. */
final class TwoEnds {
    static final NodeId ALICE = new NodeId(0, "alice");
    static final NodeId BOB = new NodeId(1, "bob");

    final Timeline timeline = new Timeline();
    final List<KeyMade> aliceKeys = new ArrayList<>();
    final List<KeyMade> bobKeys = new ArrayList<>();
    final List<TrainSifted> trains = new ArrayList<>();
    final List<BlockDistilled> blocks = new ArrayList<>();
    final Bb84Exchange exchange;
    private final ClassicalChannel toBob;
    private final ClassicalChannel toAlice;

    TwoEnds(TransmissionParameters light, Bb84Parameters parameters, long seed) {
        Observations seen = new Observations();
        seen.listen(KeyMade.class, made -> (made.owner().equals("alice") ? aliceKeys : bobKeys).add(made));
        seen.listen(TrainSifted.class, trains::add);
        seen.listen(BlockDistilled.class, blocks::add);
        long delay = light.fiber().delay();
        toBob = new ClassicalChannel(timeline, ALICE, BOB, delay, 0, this::atBob);
        toAlice = new ClassicalChannel(timeline, BOB, ALICE, delay, 0, this::atAlice);
        RandomStreams luck = new RandomStreams(seed, 0);
        PeerLine alice = new PeerLine("alice-bob", ALICE, BOB, timeline, luck, seen, toBob::send);
        PeerLine bob = new PeerLine("alice-bob", BOB, ALICE, timeline, luck, seen, toAlice::send);
        exchange = Bb84Exchange.open(alice, bob, light, parameters, key -> {}, key -> {});
        exchange.sender().start(delay);
    }

    private void atAlice(NodeId from, Message message) {
        exchange.atSender(message);
    }

    private void atBob(NodeId from, Message message) {
        exchange.atReceiver(message);
    }

    TwoEnds runUntil(long instant) {
        timeline.runUntil(instant);
        return this;
    }

    /** Sends pulses for so long, and then lets the talk come to its end. */
    TwoEnds sendFor(long span) {
        timeline.runUntil(span);
        exchange.sender().end();
        timeline.runUntil(Picoseconds.NEVER);
        return this;
    }

    /** Advances in steps until both ends have so many keys. */
    TwoEnds runUntilKeys(int keys, long step) {
        for (long stop = step; both() < keys; stop += step) {
            timeline.runUntil(stop);
        }
        return this;
    }

    /** Advances in steps until so many blocks are over. */
    TwoEnds runUntilBlocks(int wanted, long step) {
        for (long stop = step; blocks.size() < wanted; stop += step) {
            timeline.runUntil(stop);
        }
        return this;
    }

    /** Unequal bits of the keys that both ends have. */
    long errors() {
        long errors = 0;
        for (int k = 0; k < both(); k++) {
            errors += aliceKeys.get(k).key().distance(bobKeys.get(k).key());
        }
        return errors;
    }

    int both() {
        return Math.min(aliceKeys.size(), bobKeys.size());
    }

    /** The set-up of SeQUeNCe's examples: 80 MHz, mean 0.1, detectors of 90 % with 40 ns dead time that always listen. */
    static TransmissionParameters example(double kilometres, double polarizationFidelity, Encoding encoding) {
        double gate = encoding == Encoding.TIME_BIN ? 1400 : 12_500;
        GateParameters detector = new GateParameters(0.9, 0, gate, 40_000, 0, 0, 1);
        return new TransmissionParameters(
                new SenderParameters(80e6, PulseKind.only(new PoissonLaw(0.1)), 0),
                FiberParameters.of(1000 * kilometres, 0.0002),
                polarizationFidelity,
                ReceiverParameters.of(encoding, detector));
    }

    /** Gobby, Yuan, Shields, with signal, decoy and vacuum; dark counts are those of two detectors together. */
    static TransmissionParameters gys(double kilometres, double decoyMean) {
        double dark = 1.7e-6 / 2;
        GateParameters detector = GateParameters.of(1, -Math.log1p(-dark) / 1e-9, 1000);
        List<PulseKind> kinds = List.of(
                new PulseKind(0.3, new PoissonLaw(0.48)),
                new PulseKind(0.6, new PoissonLaw(decoyMean)),
                new PulseKind(0.1, new PoissonLaw(0)));
        return new TransmissionParameters(
                new SenderParameters(100e6, kinds, 0),
                FiberParameters.of(1000 * kilometres, 0.00021),
                1,
                new ReceiverParameters(Encoding.POLARIZATION, detector, 0.045, 0.033, TimeBins.STANDARD));
    }

    static Bb84Parameters secret(long trainPulses, int blockBits, int keyBits, Security security) {
        Distillation distillation = new Distillation(0.1, security, 64);
        return new Bb84Parameters(trainPulses, 0.5, blockBits, keyBits, Optional.of(distillation));
    }
}
