/**
 * BB84 with streamed pulses: trains, choice of bases, sifting. Bennett, Brassard, Proc. IEEE Int. Conf. Computers, Systems and Signal
 * Processing, 175 (1984). What becomes of the sifted bits is for {@code distill}.
 */
package org.bellwire.protocols.qkd.bb84;
