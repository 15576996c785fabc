/**
 * The figures of merit that every run reports: throughput, fidelity and waiting time of requests. Further ones are plug-ins of the
 * same kind ({@link org.bellwire.scenarios.run.Metric}).
 */
package org.bellwire.scenarios.metric;
