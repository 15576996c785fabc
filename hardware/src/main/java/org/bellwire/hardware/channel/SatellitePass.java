package org.bellwire.hardware.channel;

import org.bellwire.kernel.time.Picoseconds;

/**
 * A satellite on a circular orbit that passes over a ground station; the turn of the Earth during the pass is not counted.
 *
 * <p>The central angle psi between satellite and station has cos psi = cos(omega t) cos(beta), omega = sqrt(GM / r^3), r = R + h; the
 * range is d = sqrt(R^2 + r^2 - 2 R r cos psi) and the sine of the elevation (r cos psi - R) / d. The receiver of radius a catches 1 -
 * e^(-2 a^2 / w^2) of a Gaussian beam with the spot w = w0 sqrt(1 + (d lambda / (pi w0^2))^2), and the atmosphere, taken as flat,
 * passes T^(1 / sin elevation). Turbulence and pointing errors are not modelled; their mean loss can be put into T.
 *
 * @param closest instant of the closest approach, ps
 * @param altitudeMetres h, positive
 * @param offsetRadians beta, angle of the station off the plane of the orbit, in [0, pi/2); 0 is a pass through the zenith
 * @param waistMetres w0 of the beam at the satellite, positive
 * @param wavelengthNanometres lambda, positive
 * @param apertureMetres a, radius of the telescope of the receiver, positive
 * @param zenithTransmissivity T in (0, 1], of the atmosphere straight up
 * @param lowestElevationRadians below which nothing is received, in (0, pi/2)
 */
public record SatellitePass(
        long closest,
        double altitudeMetres,
        double offsetRadians,
        double waistMetres,
        double wavelengthNanometres,
        double apertureMetres,
        double zenithTransmissivity,
        double lowestElevationRadians)
        implements OpticalPath {
    /** R, mean radius of the Earth, m. */
    public static final double EARTH_RADIUS = 6.371e6;

    /** GM of the Earth, m^3/s^2. */
    public static final double EARTH_GRAVITY = 3.986004418e14;

    /** Speed of light in vacuum, m/ps. */
    public static final double LIGHT_SPEED = 2.99792458e-4;

    public SatellitePass {
        require(altitudeMetres > 0, "altitude", altitudeMetres, "m must be positive");
        require(offsetRadians >= 0 && offsetRadians < Math.PI / 2, "offset", offsetRadians, "must be in [0, pi/2)");
        require(waistMetres > 0, "beam waist", waistMetres, "m must be positive");
        require(wavelengthNanometres > 0, "wavelength", wavelengthNanometres, "nm must be positive");
        require(apertureMetres > 0, "aperture", apertureMetres, "m must be positive");
        require(
                zenithTransmissivity > 0 && zenithTransmissivity <= 1,
                "zenith transmissivity",
                zenithTransmissivity,
                "must lie between 0 and 1");
        require(
                lowestElevationRadians > 0 && lowestElevationRadians < Math.PI / 2,
                "lowest elevation",
                lowestElevationRadians,
                "must be in (0, pi/2)");
    }

    private static void require(boolean holds, String what, double value, String must) {
        if (!(holds && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("satellite pass: " + what + " " + value + " " + must);
        }
    }

    private double cosine(long instant) {
        double omega = Math.sqrt(EARTH_GRAVITY / Math.pow(EARTH_RADIUS + altitudeMetres, 3));
        return Math.cos(omega * Picoseconds.toSeconds(instant - closest)) * Math.cos(offsetRadians);
    }

    /** d, m. */
    public double range(long instant) {
        double r = EARTH_RADIUS + altitudeMetres;
        return Math.sqrt(EARTH_RADIUS * EARTH_RADIUS + r * r - 2 * EARTH_RADIUS * r * cosine(instant));
    }

    /** Angle above the horizon, radians; negative below it. */
    public double elevation(long instant) {
        double height = (EARTH_RADIUS + altitudeMetres) * cosine(instant) - EARTH_RADIUS;
        return Math.asin(Math.max(-1, Math.min(1, height / range(instant))));
    }

    /** Share of the beam that the telescope catches. */
    public double geometricTransmissivity(long instant) {
        double spread = range(instant) * wavelengthNanometres * 1e-9 / (Math.PI * waistMetres * waistMetres);
        double spot = waistMetres * Math.sqrt(1 + spread * spread);
        return -Math.expm1(-2 * apertureMetres * apertureMetres / (spot * spot));
    }

    @Override
    public double transmissivity(long sent) {
        double elevation = elevation(sent);
        return elevation < lowestElevationRadians
                ? 0
                : geometricTransmissivity(sent) * Math.pow(zenithTransmissivity, 1 / Math.sin(elevation));
    }

    @Override
    public long delay(long sent) {
        return Picoseconds.round(range(sent) / LIGHT_SPEED);
    }
}
