/**
 * Facts and those who listen to them. Models publish what happened as records; metrics, traces and progress listen. Without a
 * listener nothing is built. Uses nothing.
 */
package org.bellwire.kernel.observe;
