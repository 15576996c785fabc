package org.bellwire.protocols.continuous;

import org.bellwire.hardware.channel.Message;

/** What continuous generation on one node tells its like on others; each behavior has messages of its own. */
public interface ContinuousMessage extends Message {}
