package org.bellwire.protocols.qkd.bb84;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.hardware.source.SinglePhotonLaw;
import org.bellwire.hardware.transmission.PulsedTransmission;
import org.bellwire.hardware.transmission.TransmissionParameters;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.qkd.distill.CorrectingEnd;
import org.bellwire.protocols.qkd.distill.DistillMessage;
import org.bellwire.protocols.qkd.distill.Distillation;
import org.bellwire.protocols.qkd.distill.ReferenceEnd;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.KeyCutter;
import org.bellwire.protocols.qkd.key.PeerLine;
import org.bellwire.protocols.qkd.key.SiftedKeys;
import org.bellwire.protocols.qkd.rate.SecretLength;
import org.bellwire.protocols.qkd.rate.SinglePhotons;

/** The software of both ends of one BB84 exchange. They share the light between them and talk over their lines alone. */
public final class Bb84Exchange {
    private final Bb84Sender sender;
    private final Bb84Receiver receiver;
    private final Consumer<DistillMessage> reference;
    private final Consumer<DistillMessage> correcting;

    private Bb84Exchange(
            Bb84Sender sender,
            Bb84Receiver receiver,
            Consumer<DistillMessage> reference,
            Consumer<DistillMessage> correcting) {
        this.sender = sender;
        this.receiver = receiver;
        this.reference = reference;
        this.correcting = correcting;
    }

    /**
     * An exchange that is ready to start.
     *
     * @param alice line of the sender
     * @param bob line of the receiver
     * @param aliceKeys takes each key of the sender
     * @param bobKeys takes each key of the receiver
     * @throws IllegalArgumentException when secret keys are wanted and nothing is known of the single photons of such a source
     */
    public static Bb84Exchange open(
            PeerLine alice,
            PeerLine bob,
            TransmissionParameters light,
            Bb84Parameters parameters,
            Consumer<BitString> aliceKeys,
            Consumer<BitString> bobKeys) {
        KeyCutter aliceCutter = new KeyCutter(alice, parameters.keyBits(), aliceKeys);
        KeyCutter bobCutter = new KeyCutter(bob, parameters.keyBits(), bobKeys);
        double zShare = parameters.zShare();
        PulseLog log = new PulseLog(zShare, alice.stream("bases"), alice.stream("bits"));
        CounterStream bases = bob.stream("bases");
        PulsedTransmission transmission = new PulsedTransmission(
                light, log, pulse -> bases.chance(zShare) ? 0 : 1, alice.streams(), alice.exchange());
        if (parameters.distillation().isEmpty()) {
            return new Bb84Exchange(
                    new Bb84Sender(alice, parameters, log, new SiftedKeys(aliceCutter)),
                    new Bb84Receiver(bob, transmission, new SiftedKeys(bobCutter)),
                    message -> {},
                    message -> {});
        }
        Distillation distillation = parameters.distillation().get();
        List<PulseKind> kinds = light.sender().kinds();
        List<Double> shares = kinds.stream().map(PulseKind::share).toList();
        SinglePhotons photons = singlePhotons(kinds)
                .orElseThrow(() -> new IllegalArgumentException("pulses of these kinds make no secret key: single "
                        + "photons, one Poissonian signal, or a signal, a weaker decoy and the vacuum do"));
        SecretLength length = new SecretLength(photons, distillation.security());
        ReferenceEnd reference = new ReferenceEnd(alice, distillation, shares, zShare, length, aliceCutter);
        CorrectingEnd correcting = new CorrectingEnd(bob, distillation, shares, zShare, bobCutter);
        return new Bb84Exchange(
                new Bb84Sender(alice, parameters, log, reference),
                new Bb84Receiver(bob, transmission, correcting),
                reference::receive,
                correcting::receive);
    }

    /** What kinds of pulses tell of single photons; empty for kinds of which nothing is known. */
    public static Optional<SinglePhotons> singlePhotons(List<PulseKind> kinds) {
        if (kinds.size() == 1 && kinds.get(0).law() instanceof SinglePhotonLaw) {
            return Optional.of(new SinglePhotons.Only());
        }
        boolean poissonian = kinds.stream().allMatch(kind -> kind.law() instanceof PoissonLaw);
        if (poissonian && kinds.size() == 1) {
            return Optional.of(new SinglePhotons.Tagged(kinds.get(0).law().mean()));
        }
        if (poissonian && kinds.size() == 3) {
            double signal = kinds.get(0).law().mean();
            double decoy = kinds.get(1).law().mean();
            boolean usable = decoy > 0 && decoy < signal && kinds.get(2).law().mean() == 0;
            return usable ? Optional.of(new SinglePhotons.VacuumAndWeak(signal, decoy)) : Optional.empty();
        }
        return Optional.empty();
    }

    public Bb84Sender sender() {
        return sender;
    }

    /** Takes a message that has reached the sender. */
    public void atSender(Message message) {
        if (message instanceof Bb84Message sifting) {
            sender.receive(sifting);
        } else if (message instanceof DistillMessage distilling) {
            reference.accept(distilling);
        }
    }

    /** Takes a message that has reached the receiver. */
    public void atReceiver(Message message) {
        if (message instanceof Bb84Message sifting) {
            receiver.receive(sifting);
        } else if (message instanceof DistillMessage distilling) {
            correcting.accept(distilling);
        }
    }
}
