package org.bellwire.hardware.node;

/**
 * Where photons of two neighbors can meet: a station at one of its wavelengths, with a fiber from each side. Each lane of a link has
 * time slots of its own.
 *
 * @param a as the link's first router sees it
 * @param b as the second one sees it
 */
public record Lane(StationNode station, LinkEnd a, LinkEnd b) {}
