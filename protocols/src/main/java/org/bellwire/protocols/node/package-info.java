/** The software of a router, put together from the managers of the layers below, and its installation on a network. */
package org.bellwire.protocols.node;
