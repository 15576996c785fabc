/**
 * The command line: commands, options, exit status, progress. Exit status 0 is done, 1 is a run that failed, 2 is bad usage or bad input
 * with nothing written.
 */
package org.bellwire.scenarios.cli;
