package org.charterworks.bench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.TrafficAssignment;

/// E1: user equilibrium to ever smaller relative gaps, and the memory each solution takes from the heap, on
/// networks with trips.
final class Equilibria implements Experiment {
    private static final double[] GAPS = {1e-4, 1e-6, 1e-8, 1e-10, 1e-12};
    private static final String TO_GAP = "equilibrium to a gap of ";

    @Override
    public String id() {
        return "E1";
    }

    @Override
    public String title() {
        return "equilibrium";
    }

    @Override
    public List<Measurement> run(List<RoadInstance> instances, Effort effort) {
        return instances.stream()
                .flatMap(each -> each.traffic().stream().flatMap(problem -> of(each, problem, effort)))
                .toList();
    }

    private Stream<Measurement> of(RoadInstance instance, AssignmentProblem problem, Effort effort) {
        List<Measurement> found = new ArrayList<>();
        for (double gap : GAPS) {
            AssignmentOptions options = AssignmentOptions.DEFAULT.withRelativeGap(gap);
            String named = String.format(Locale.ROOT, "%s%.0e", TO_GAP, gap);
            double[] seconds = effort.seconds(
                    _ -> TrafficAssignment.solve(problem, options).orThrow());
            found.add(Measurement.milliseconds(id(), instance, named, seconds, 1));
            long bytes =
                    effort.bytes(_ -> TrafficAssignment.solve(problem, options).orThrow());
            found.add(Measurement.plain(
                    id(),
                    instance,
                    "memory taken to a gap of " + named.substring(TO_GAP.length()),
                    "MiB",
                    bytes / (double) (1 << 20)));
            found.add(Measurement.plain(
                    id(),
                    instance,
                    "relative gap reached",
                    "",
                    TrafficAssignment.solve(problem, options).orThrow().relativeGap()));
        }
        return found.stream();
    }

    /// Time over the gap, one line for each network.
    @Override
    public List<LogLogPlot.Point> points(List<Measurement> found) {
        return found.stream()
                .filter(each -> each.quantity().startsWith(TO_GAP))
                .map(each -> LogLogPlot.Point.of(
                        each,
                        each.network() + ", " + each.unit(),
                        Double.parseDouble(each.quantity().substring(TO_GAP.length()))))
                .toList();
    }

    @Override
    public String across() {
        return "relative gap";
    }
}
