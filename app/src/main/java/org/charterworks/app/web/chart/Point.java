package org.charterworks.app.web.chart;

/// A place on a drawing: `x` to the right, `y` downwards.
public record Point(double x, double y) {}
