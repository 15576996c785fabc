/**
 * Adaptive continuous generation: each node draws the neighbor that it makes the next pair with from a table, which it learns from the paths of
 * requests (arXiv 2212.08806, 2502.01964).
 */
package org.bellwire.protocols.continuous.adaptive;
