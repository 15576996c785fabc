package org.bellwire.protocols.message;

import org.bellwire.hardware.channel.Message;

/** A message between programs of one application on different nodes. */
public interface ApplicationMessage extends Message {

    /** The application. */
    ApplicationId to();
}
