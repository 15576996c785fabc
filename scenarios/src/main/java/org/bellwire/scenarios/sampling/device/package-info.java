/** Devices that compute with threads of this process. */
package org.bellwire.scenarios.sampling.device;
