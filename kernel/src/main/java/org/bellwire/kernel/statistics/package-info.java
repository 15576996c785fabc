/**
 * Estimates with confidence intervals. Tallies and quantiles are those of SSJ (L'Ecuyer, Université de Montréal), which this package
 * may use.
 */
package org.bellwire.kernel.statistics;
