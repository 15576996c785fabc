/**
 * JSON in and out: reads scenario files strictly, with overrides from the command line, and writes result documents. The only
 * package of this module that knows Jackson.
 */
package org.bellwire.scenarios.json;
