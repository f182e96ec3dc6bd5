package org.charterworks.bench.experiment;

import java.util.List;
import java.util.stream.Stream;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.AssignmentStatus;
import org.charterworks.network.assignment.Progress;
import org.charterworks.network.assignment.Scenarios;
import org.charterworks.network.criticality.LinkCriticality;
import org.charterworks.network.criticality.Ranking;

/// E2: every link removed in turn, each loss brought to its own equilibrium from that of the whole network (N-1).
/// One run without a warm-up: it is many solutions.
final class LinkLosses implements Experiment {
    private static final AssignmentOptions OPTIONS =
            AssignmentOptions.DEFAULT.withRelativeGap(1e-5).withIterationLimit(100);

    @Override
    public String id() {
        return "E2";
    }

    @Override
    public String title() {
        return "loss of each link";
    }

    @Override
    public List<Measurement> run(List<RoadInstance> instances, Effort effort) {
        return instances.stream()
                .flatMap(each -> each.traffic().stream().flatMap(problem -> of(each, problem)))
                .toList();
    }

    private Stream<Measurement> of(RoadInstance instance, AssignmentProblem problem) {
        double start = Effort.now();
        Scenarios scenarios = Scenarios.of(problem, OPTIONS, Progress.SILENT).orThrow();
        Ranking ranking = LinkCriticality.rank(
                scenarios, LinkCriticality.everyRemoval(scenarios), 1, LinkCriticality.Progress.SILENT);
        double seconds = Effort.now() - start;
        long open = ranking.losses().stream()
                .filter(loss -> loss.status() != AssignmentStatus.CONVERGED)
                .count();
        return Stream.of(
                Measurement.plain(id(), instance, "all losses to a gap of 1e-5", "s", seconds),
                Measurement.plain(
                        id(), instance, "losses solved", "", ranking.losses().size()),
                Measurement.plain(id(), instance, "of them not converged", "", (double) open),
                Measurement.plain(
                        id(),
                        instance,
                        "links without which travel is cheaper",
                        "",
                        ranking.paradoxes().size()));
    }
}
