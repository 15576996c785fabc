/** Sweeps as JSON: their files, the documents of their design points, the lines of their journals, and the work on one task. */
package org.bellwire.scenarios.json.sweep;
