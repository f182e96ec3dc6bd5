package org.charterworks.app.web.map;

import org.charterworks.app.web.chart.Point;

/// Lambert's conformal conic projection of the sphere; results in kilometres east and south of the origin.
///
/// @param originLonDeg   meridian that stays upright
/// @param originLatDeg   latitude of the origin on it
/// @param southLatDeg    first parallel that keeps its length
/// @param northLatDeg    second one, different from the first
record Projection(double originLonDeg, double originLatDeg, double southLatDeg, double northLatDeg) {
    /// Mean radius of the earth (IUGG).
    private static final double EARTH_RADIUS_KM = 6371.0088;

    Point at(Place place) {
        double radius = radius(place.latDeg());
        double angle = cone() * Math.toRadians(place.lonDeg() - originLonDeg);
        return new Point(radius * Math.sin(angle), radius * Math.cos(angle) - radius(originLatDeg));
    }

    private double cone() {
        return Math.log(Math.cos(Math.toRadians(southLatDeg)) / Math.cos(Math.toRadians(northLatDeg)))
                / Math.log(towardsPole(northLatDeg) / towardsPole(southLatDeg));
    }

    private double radius(double latDeg) {
        double cone = cone();
        double factor = Math.cos(Math.toRadians(southLatDeg)) * Math.pow(towardsPole(southLatDeg), cone) / cone;
        return EARTH_RADIUS_KM * factor / Math.pow(towardsPole(latDeg), cone);
    }

    private static double towardsPole(double latDeg) {
        return Math.tan(Math.PI / 4 + Math.toRadians(latDeg) / 2);
    }
}
