package org.charterworks.app.web.map;

/// A place on the earth.
///
/// @param lonDeg degrees east
/// @param latDeg degrees north
public record Place(double lonDeg, double latDeg) {}
