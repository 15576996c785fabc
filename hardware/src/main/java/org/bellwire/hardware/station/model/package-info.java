/** Heralding models by name, with their settings. May use station and link. */
package org.bellwire.hardware.station.model;
