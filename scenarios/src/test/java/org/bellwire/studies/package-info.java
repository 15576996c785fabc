/** The published studies, run at their full length: {@code mvn -B -P studies -pl scenarios -am verify} writes docs/studies.md. */
package org.bellwire.studies;
