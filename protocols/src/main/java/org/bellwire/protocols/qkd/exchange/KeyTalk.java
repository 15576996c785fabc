package org.bellwire.protocols.qkd.exchange;

import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;

/**
 * What two nodes of one application say in one of its exchanges.
 *
 * @param exchange its name
 */
record KeyTalk(ApplicationId to, String exchange, Message content) implements ApplicationMessage {}
