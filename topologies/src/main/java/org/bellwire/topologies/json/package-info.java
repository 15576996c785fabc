/**
 * Strict reading of JSON: located values, typed members, quantities with units, overrides by path, collected problems.
 * Knows nothing of networks. Jackson is known here and nowhere else in the module.
 */
package org.bellwire.topologies.json;
