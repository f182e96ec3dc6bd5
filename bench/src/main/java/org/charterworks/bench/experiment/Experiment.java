package org.charterworks.bench.experiment;

import java.util.List;

/// One question about speed. To add one, write a class and name it in [Experiments].
interface Experiment {
    /// Short name to choose it by: `E3`.
    String id();

    /// What is measured, for the heading.
    String title();

    /// Measures on the networks given; an experiment that brings its own networks does not look at them.
    List<Measurement> run(List<RoadInstance> instances, Effort effort);

    /// What a plot shows of the figures found: each quantity over the number of links.
    default List<LogLogPlot.Point> points(List<Measurement> found) {
        return found.stream()
                .map(each -> LogLogPlot.Point.of(each, each.quantity() + ", " + each.unit(), each.links()))
                .toList();
    }

    /// What a plot has from left to right.
    default String across() {
        return "links";
    }
}
