/** Networks as pictures. */
package org.bellwire.topologies.draw;
