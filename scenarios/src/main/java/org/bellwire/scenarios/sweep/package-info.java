/**
 * Parameter sweeps: axes and designs say which scenarios there are, an engine computes their replications, and a journal keeps every
 * finished one. Knows neither JSON nor command line: a scenario is a text that somebody else makes and reads.
 */
package org.bellwire.scenarios.sweep;
