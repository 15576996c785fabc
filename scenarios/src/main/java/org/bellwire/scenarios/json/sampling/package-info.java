/** Study files: reading, and the result document. */
package org.bellwire.scenarios.json.sampling;
