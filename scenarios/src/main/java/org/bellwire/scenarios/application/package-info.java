/**
 * The kinds of application that a scenario file may ask for, by name: each reads its entry and makes a
 * {@link org.bellwire.scenarios.scenario.Workload} of it. An open set.
 */
package org.bellwire.scenarios.application;
