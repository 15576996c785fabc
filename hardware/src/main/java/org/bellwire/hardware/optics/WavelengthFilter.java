package org.bellwire.hardware.optics;

import umontreal.ssj.probdist.NormalDist;

/**
 * Lets a band of wavelengths pass.
 *
 * @param centerNanometres of the band, nm
 * @param widthNanometres of the band from edge to edge, nm, not negative
 */
public record WavelengthFilter(double centerNanometres, double widthNanometres) {

    /** Whether a photon passes. */
    public boolean passes(double wavelengthNanometres) {
        return Math.abs(wavelengthNanometres - centerNanometres) <= widthNanometres / 2;
    }

    /** Share that passes of a source with Gaussian wavelengths, in nm; the law of what passes is thinned by it. */
    public double transmissivity(double meanNanometres, double deviationNanometres) {
        if (deviationNanometres == 0) {
            return passes(meanNanometres) ? 1 : 0;
        }
        double low = (centerNanometres - widthNanometres / 2 - meanNanometres) / deviationNanometres;
        double high = (centerNanometres + widthNanometres / 2 - meanNanometres) / deviationNanometres;
        return NormalDist.cdf01(high) - NormalDist.cdf01(low);
    }

    /** The filter in front of a port. */
    public Port before(Port next) {
        return photon -> {
            if (passes(photon.wavelengthNanometres())) {
                next.arrive(photon);
            }
        };
    }
}
