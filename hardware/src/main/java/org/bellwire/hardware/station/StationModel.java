package org.bellwire.hardware.station;

import org.bellwire.kernel.catalog.Model;

/** A kind of heralding station, found by name: "single_atom", "single_heralded". An open set. */
public interface StationModel extends Model {
    HeraldingStation build(StationParameters parameters, StationSite site);
}
