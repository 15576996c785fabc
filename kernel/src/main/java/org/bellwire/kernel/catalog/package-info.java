/**
 * Models found by name: the open sets of the simulator. Providers come from {@link java.util.ServiceLoader}, so that an ordinary jar
 * on the class path adds one. Uses nothing of the simulator.
 */
package org.bellwire.kernel.catalog;
