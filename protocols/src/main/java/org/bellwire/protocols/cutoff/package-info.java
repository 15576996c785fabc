/** Cutoffs: when a pair is too old or too poor to be kept. Uses what a node knows, and nothing else. */
package org.bellwire.protocols.cutoff;
