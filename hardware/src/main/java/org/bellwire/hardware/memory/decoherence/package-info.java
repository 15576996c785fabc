/** Models of decoherence by name. May use memory and state. */
package org.bellwire.hardware.memory.decoherence;
