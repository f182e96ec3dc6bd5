/// Experiments on whole networks, each one class: files or generated networks in, a table, CSV and SVG out.
///
/// Read first: [org.charterworks.bench.experiment.Experiments], which is run, and
/// [org.charterworks.bench.experiment.Experiment], of which a new one is written. `docs/benchmarks.md` has the
/// command and the figures.
@NullMarked
package org.charterworks.bench.experiment;

import org.jspecify.annotations.NullMarked;
