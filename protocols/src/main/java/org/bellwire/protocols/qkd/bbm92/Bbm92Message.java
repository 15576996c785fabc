package org.bellwire.protocols.qkd.bbm92;

import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.distributed.PairMessage;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.qkd.distill.DistillMessage;

/** What the two ends of BBM92 say. */
sealed interface Bbm92Message extends ApplicationMessage {

    /** The initiator has measured its half; in which basis it does not say yet. */
    record HalfMeasured(ApplicationId to, PairId pair) implements Bbm92Message, PairMessage {}

    /** The responder has measured its half too, in Z (0) or X (1). */
    record BasisTold(ApplicationId to, PairId pair, int basis) implements Bbm92Message {}

    /** Whether the bases were equal, and whether the block is complete with this pair. */
    record PairSifted(ApplicationId to, PairId pair, boolean kept, boolean blockEnds) implements Bbm92Message {}

    /** A message of the distillation. */
    record Distilling(ApplicationId to, DistillMessage content) implements Bbm92Message {}
}
