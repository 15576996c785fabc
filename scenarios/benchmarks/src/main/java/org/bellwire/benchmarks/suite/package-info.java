/** Runs the benchmarks, quickly or at length, and prints each result's ratio to a baseline of the same run. */
package org.bellwire.benchmarks.suite;
