package org.bellwire.hardware.node;

/**
 * Two neighboring routers and the station between them.
 *
 * @param a the router whose channel to the station was described first
 * @param lengthMetres from router to router, both arms, in m
 */
public record ElementaryLink(Router a, Router b, StationNode station, double lengthMetres) {}
