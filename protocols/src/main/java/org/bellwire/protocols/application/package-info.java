/** What end users run on the nodes: they ask for pairs and are given them. */
package org.bellwire.protocols.application;
