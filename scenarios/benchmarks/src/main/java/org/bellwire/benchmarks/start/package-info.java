/** How long the program takes to start. */
package org.bellwire.benchmarks.start;
