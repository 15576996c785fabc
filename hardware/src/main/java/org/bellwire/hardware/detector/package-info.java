/** Single-photon detectors. Uses the kernel alone. */
package org.bellwire.hardware.detector;
