package org.bellwire.protocols.qkd.bb84;

/**
 * What one end knows of a pulse until both have talked of it.
 *
 * @param pulse its number, from 0
 * @param kind an index into the kinds of pulses that the source makes
 * @param basis 0 for Z, 1 for X
 * @param bit 0 or 1
 */
record PulseRecord(long pulse, int kind, int basis, int bit) {}
