package org.bellwire.protocols.qkd.distill;

import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.qkd.key.BitString;

/** What the two ends say while they make a block secret. All of it is public. */
public sealed interface DistillMessage extends Message {

    /** Number of the block, from 0. */
    long block();

    /** The correcting end tells some of its bits. */
    record SampleTold(long block, BitString places, BitString values) implements DistillMessage {}

    /** The reference end has counted the errors, and correction begins. */
    record CorrectionBegun(long block, double errorRate, long shuffleSeed) implements DistillMessage {}

    record ParityAsked(long block, ParityQuestion question) implements DistillMessage {}

    record ParityTold(long block, ParityAnswer answer) implements DistillMessage {}

    /** The correcting end is done, and tells a hash of what it has. */
    record TagTold(long block, long hashSeed, BitString tag, int corrected) implements DistillMessage {}

    /** The keys are equal; what both shall hash them to. */
    record HashChosen(long block, long hashSeed, int length) implements DistillMessage {}

    /** No key comes of the block. */
    record BlockGivenUp(long block) implements DistillMessage {}
}
