package org.bellwire.hardware.channel;

/** Something that could go on a wire: a record of values, without functions or references to a node's objects. */
public interface Message {}
