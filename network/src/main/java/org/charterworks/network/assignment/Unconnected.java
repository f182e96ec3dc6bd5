package org.charterworks.network.assignment;

/// Trips that no path can carry.
///
/// @param className  class of the trips
/// @param origin  node where they begin
/// @param destination  node that cannot be reached from there
public record Unconnected(String className, int origin, int destination, double trips) {}
