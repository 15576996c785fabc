/** Pictures of sweeps, through XChart. The only package that draws. */
package org.bellwire.scenarios.report.picture;
