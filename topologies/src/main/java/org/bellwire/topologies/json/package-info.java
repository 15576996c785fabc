/**
 * Strict reading of JSON: located values, typed members, quantities with units, collected problems; and on them the
 * reader of topology files (the router format of SeQUeNCe 1.0). Jackson is known here and nowhere else in the module.
 * Uses {@code description}, and the parameter records of the hardware.
 */
package org.bellwire.topologies.json;
