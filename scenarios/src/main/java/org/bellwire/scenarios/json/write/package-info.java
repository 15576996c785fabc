/**
 * JSON out: result documents, provenance, traces. The same values give the same bytes on every Java and every machine. Uses {@code
 * result} and {@code scenario}.
 */
package org.bellwire.scenarios.json.write;
