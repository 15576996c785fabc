package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.protocols.qkd.bb84.Bb84Parameters;
import org.bellwire.protocols.qkd.distill.Distillation;
import org.bellwire.protocols.qkd.exchange.ExchangeTerms;
import org.bellwire.protocols.qkd.exchange.PulseTerms;
import org.bellwire.protocols.qkd.rate.Security;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The members that applications which make keys have in common. */
final class KeyMembers {
    private static final int MOST_BITS = 10_000_000;
    private static final int BLOCK = 10_240;
    private static final int KEY = 128;
    // Of a source that sends no photons.
    private static final long DARK_TRAIN = 1_000_000;
    private static final long LONGEST_TRAIN = 1_000_000_000_000L;
    private static final double SAMPLE = 0.1;
    private static final double CORRECTNESS = 1e-10;
    private static final int AUTHENTICATION = 128;
    private static final Range PROPER = Range.between(1e-300, 1 - 1e-9);

    private final ApplicationEntry entry;
    private final Members members;

    KeyMembers(ApplicationEntry entry) {
        this.entry = entry;
        this.members = entry.members();
    }

    int keyBits() {
        return (int) members.whole("key_bits", KEY, 1, MOST_BITS);
    }

    OptionalLong keys() {
        return members.whole("keys", 1, Long.MAX_VALUE / 2);
    }

    double zShare() {
        return members.quantity("z_share", 0.5, Quantity.FRACTION, Range.between(0.001, 0.999));
    }

    /** Bits of a block; a key's without distillation unless given. */
    int blockBits(int keyBits, boolean distills) {
        return (int) members.whole("block_bits", distills ? BLOCK : keyBits, 1, MOST_BITS);
    }

    /** {@code "none"}, or an object, all of whose members may be left out, as may be the object. */
    Optional<Distillation> distillation() {
        Optional<LocatedJson> said = members.optional("distillation");
        if (said.isPresent() && said.get().kind() == LocatedJson.Kind.TEXT) {
            if (!said.get().text().equals("none")) {
                entry.problems()
                        .error(said.get(), said.get().shown() + " is no distillation", "\"none\", or an object");
            }
            return Optional.empty();
        }
        Members how = members.object("distillation")
                .orElseGet(
                        () -> Members.of(LocatedJson.emptyObject(members.json().origin()), entry.problems()));
        double sample = how.quantity("sample", SAMPLE, Quantity.FRACTION, PROPER);
        double correctness = how.quantity("correctness", CORRECTNESS, Quantity.FRACTION, Range.between(1e-70, 0.5));
        OptionalDouble secrecy = how.quantity("secrecy", Quantity.FRACTION, PROPER);
        long authentication = how.whole("authentication_bits", AUTHENTICATION, 0, MOST_BITS);
        how.refuseUnknown();
        return Optional.of(new Distillation(sample, new Security(correctness, secrecy), (int) authentication));
    }

    /** How pulses of a node make keys; empty after a report. */
    Optional<PulseTerms> pulses(KeyNodeDescription sender) {
        double mean = sender.hardware().meanPhotons();
        Optional<List<PulseKind>> kinds = kinds(mean);
        return exchange(mean).flatMap(terms -> kinds.map(known -> new PulseTerms(terms, known)));
    }

    /**
     * When keys are wanted, and how they are made of pulses; empty after a report.
     *
     * @param yield bits of a pulse, for the usual length of a train
     */
    Optional<ExchangeTerms> exchange(double yield) {
        long start = members.has("start") ? entry.time("start") : 0;
        OptionalLong end = members.has("end") ? OptionalLong.of(entry.time("end")) : OptionalLong.empty();
        OptionalLong keys = keys();
        int keyBits = keyBits();
        Optional<Distillation> distillation = distillation();
        double zShare = zShare();
        int blockBits = blockBits(keyBits, distillation.isPresent());
        long usual = yield > 0 ? Math.max(1, Math.min(LONGEST_TRAIN, Math.round(keyBits / yield))) : DARK_TRAIN;
        long train = members.whole("train_pulses", usual, 1, LONGEST_TRAIN);
        if (end.isPresent() && !entry.isWindow(start, end.getAsLong())) {
            return Optional.empty();
        }
        Bb84Parameters parameters = new Bb84Parameters(train, zShare, blockBits, keyBits, distillation);
        return Optional.of(new ExchangeTerms(start, end, keys, parameters));
    }

    private Optional<List<PulseKind>> kinds(double mean) {
        Optional<Members> decoy = members.object("decoy");
        if (decoy.isEmpty()) {
            return Optional.of(PulseKind.only(new PoissonLaw(mean)));
        }
        double weak = decoy.get().requiredQuantity("mean_photon_num", Quantity.FRACTION, Range.between(0, 1000));
        double share = decoy.get().requiredQuantity("share", Quantity.FRACTION, Range.UNIT);
        double vacuum = decoy.get().requiredQuantity("vacuum_share", Quantity.FRACTION, Range.UNIT);
        decoy.get().refuseUnknown();
        LocatedJson at = decoy.get().json();
        if (!(weak > 0 && weak < mean)) {
            entry.problems()
                    .error(at, "a decoy of " + weak + " photons", "more than 0 and fewer than the signal's " + mean);
            return Optional.empty();
        }
        if (!(share > 0 && vacuum > 0 && share + vacuum < 1)) {
            entry.problems()
                    .error(
                            at,
                            "shares of " + share + " and " + vacuum + " leave no signal",
                            "above 0, and below 1 together");
            return Optional.empty();
        }
        return Optional.of(List.of(
                new PulseKind(1 - share - vacuum, new PoissonLaw(mean)),
                new PulseKind(share, new PoissonLaw(weak)),
                new PulseKind(vacuum, new PoissonLaw(0))));
    }
}
