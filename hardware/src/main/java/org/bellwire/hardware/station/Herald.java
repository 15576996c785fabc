package org.bellwire.hardware.station;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;

/**
 * A click that a station announces to both its routers.
 *
 * @param detector 0 or 1
 * @param time of the click as the detector reports it, ps
 * @param resolution within which the station tells attempts apart: its window, or the resolution of its coarser detector, ps
 */
public record Herald(NodeId station, int detector, long time, long resolution) implements Message {}
