/**
 * Mixtures of Bell states as four weights: the fast path. Formulas of Bennett et al., PRA 54, 3824 (1996), and Duer et
 * al., PRA 59, 169 (1999). May use state.
 */
package org.bellwire.hardware.state.belldiagonal;
