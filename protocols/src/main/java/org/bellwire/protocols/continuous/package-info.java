/**
 * Continuous generation: pairs that neighbors make ahead of requests, and how a request is given one. What a node makes ahead, with whom
 * and when, is a network behavior, found by name. Uses what a node knows, and nothing else.
 */
package org.bellwire.protocols.continuous;
