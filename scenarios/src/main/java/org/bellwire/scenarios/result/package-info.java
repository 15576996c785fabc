/** What a run yields, as immutable values: requests, deliveries, counts, estimates. Knows nothing of how they came about. */
package org.bellwire.scenarios.result;
