/** The sweep engine for Apache Spark. Nothing else of Bellwire knows Spark. */
package org.bellwire.spark;
