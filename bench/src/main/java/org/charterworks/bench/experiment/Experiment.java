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
}
