/** What single operations of the formalisms cost. */
package org.bellwire.benchmarks.state;
