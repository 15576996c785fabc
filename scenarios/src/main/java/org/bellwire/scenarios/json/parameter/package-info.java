/** Reads {@code parameters}: groups of values that take the place of those in a network's description, and the choice of protocols. */
package org.bellwire.scenarios.json.parameter;
