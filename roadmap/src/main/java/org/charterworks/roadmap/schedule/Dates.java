package org.charterworks.roadmap.schedule;

/// Which of a milestone's dates a scenario believes. What has actually happened is always believed.
public enum Dates {
    /// The first date promised: the baseline.
    PROMISED,
    /// The latest forecast.
    FORECAST,
    /// None: only what has happened counts, nothing more is built.
    NONE
}
