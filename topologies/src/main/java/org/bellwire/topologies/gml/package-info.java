/** Networks from files in GML, as of the Internet Topology Zoo. */
package org.bellwire.topologies.gml;
