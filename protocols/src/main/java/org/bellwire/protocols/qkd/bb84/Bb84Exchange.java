package org.bellwire.protocols.qkd.bb84;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.hardware.source.SinglePhotonLaw;
import org.bellwire.hardware.transmission.BasisSetting;
import org.bellwire.hardware.transmission.MeasuredLight;
import org.bellwire.hardware.transmission.PairLight;
import org.bellwire.hardware.transmission.PairTransmission;
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

/**
 * The software of both ends of one exchange, by BB84, or by BBM92 with a source of pairs. They share the light between them and talk over
 * their lines alone.
 */
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
     * An exchange by weak pulses that is ready to start.
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
        List<PulseKind> kinds = light.sender().kinds();
        Optional<SinglePhotons> photons = singlePhotons(kinds);
        if (photons.isEmpty() && parameters.distillation().isPresent()) {
            throw new IllegalArgumentException("pulses of these kinds make no secret key: single "
                    + "photons, one Poissonian signal, or a signal, a weaker decoy and the vacuum do");
        }
        PulseRecords records = new PulseRecords();
        PulseLog log = new PulseLog(parameters.zShare(), alice.stream("bases"), alice.stream("bits"), records);
        MeasuredLight measured =
                new PulsedTransmission(light, log, setting(bob, parameters), alice.streams(), alice.exchange());
        List<Double> shares = kinds.stream().map(PulseKind::share).toList();
        return between(alice, bob, parameters, aliceKeys, bobKeys)
                .over(measured, records, shares, photons.orElseGet(SinglePhotons.Only::new));
    }

    /**
     * An exchange by pairs that both ends measure: BBM92. What one end sees of its half takes the place of what it would have sent.
     * Nothing has to be known of the source, as its pairs are alike in both bases (Koashi and Preskill, Phys. Rev. Lett. 90, 057902,
     * 2003).
     *
     * @param alice line of the end that decides which pulses are kept
     * @param bob line of the other end
     * @param light with the arm of the first line first
     * @param aliceKeys takes each key of the first end
     * @param bobKeys takes each key of the other end
     */
    public static Bb84Exchange ofPairs(
            PeerLine alice,
            PeerLine bob,
            PairLight light,
            Bb84Parameters parameters,
            Consumer<BitString> aliceKeys,
            Consumer<BitString> bobKeys) {
        PulseRecords records = new PulseRecords();
        CounterStream doubles = alice.stream("double clicks");
        MeasuredLight measured = new PairTransmission(
                light,
                setting(alice, parameters),
                (pulse, basis, seen) -> records.add(new PulseRecord(pulse, 0, basis, DoubleClicks.bit(seen, doubles))),
                setting(bob, parameters),
                alice.streams(),
                alice.exchange());
        return between(alice, bob, parameters, aliceKeys, bobKeys)
                .over(measured, records, List.of(1.0), new SinglePhotons.Only());
    }

    private static BasisSetting setting(PeerLine end, Bb84Parameters parameters) {
        CounterStream bases = end.stream("bases");
        return pulse -> bases.chance(parameters.zShare()) ? 0 : 1;
    }

    private static Ends between(
            PeerLine alice,
            PeerLine bob,
            Bb84Parameters parameters,
            Consumer<BitString> aliceKeys,
            Consumer<BitString> bobKeys) {
        return new Ends(
                alice,
                bob,
                parameters,
                new KeyCutter(alice, parameters.keyBits(), aliceKeys),
                new KeyCutter(bob, parameters.keyBits(), bobKeys));
    }

    /** Two ends without light between them yet. */
    private record Ends(
            PeerLine alice, PeerLine bob, Bb84Parameters parameters, KeyCutter aliceCutter, KeyCutter bobCutter) {

        Bb84Exchange over(MeasuredLight light, PulseRecords records, List<Double> shares, SinglePhotons photons) {
            if (parameters.distillation().isEmpty()) {
                return new Bb84Exchange(
                        new Bb84Sender(alice, parameters, records, new SiftedKeys(aliceCutter)),
                        new Bb84Receiver(bob, light, new SiftedKeys(bobCutter)),
                        message -> {},
                        message -> {});
            }
            Distillation distillation = parameters.distillation().get();
            double zShare = parameters.zShare();
            SecretLength length = new SecretLength(photons, distillation.security());
            ReferenceEnd reference = new ReferenceEnd(alice, distillation, shares, zShare, length, aliceCutter);
            CorrectingEnd correcting = new CorrectingEnd(bob, distillation, shares, zShare, bobCutter);
            return new Bb84Exchange(
                    new Bb84Sender(alice, parameters, records, reference),
                    new Bb84Receiver(bob, light, correcting),
                    reference::receive,
                    correcting::receive);
        }
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
