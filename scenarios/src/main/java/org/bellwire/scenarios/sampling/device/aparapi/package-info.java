/**
 * Devices behind Aparapi: OpenCL, and Aparapi's own thread pool. The providers touch no class of Aparapi before they are asked whether they are
 * there, as its mere loading takes time and may load a driver.
 */
package org.bellwire.scenarios.sampling.device.aparapi;
