/**
 * A scenario as immutable data: a network, what its routers run, who asks for pairs, and how long and how often to run. Complete and
 * checked at construction; knows neither files nor results.
 */
package org.bellwire.scenarios.scenario;
