/**
 * JSON in: reads scenario files strictly, with what the command line changes in them. Below it, {@code parameter} reads one part and
 * {@code write} does the way out. The only packages of this module that know Jackson.
 */
package org.bellwire.scenarios.json;
