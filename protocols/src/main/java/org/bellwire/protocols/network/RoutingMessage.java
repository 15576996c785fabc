package org.bellwire.protocols.network;

import org.bellwire.hardware.channel.Message;

/** What routing protocols tell each other; each protocol has messages of its own. */
public interface RoutingMessage extends Message {}
