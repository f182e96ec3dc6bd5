package org.charterworks.roadmap.traffic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowTies;
import org.charterworks.network.model.Estimate;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.charterworks.roadmap.valuation.StateValues;

/// Computes what one programme's network carries. Answers are kept.
///
/// Safe to share between threads; the answer does not depend on the order of questions.
public final class TrafficModel {
    private final Snapshots snapshots;
    private final StateValues values;
    private final Function<Scenario, Schedule> schedules;
    private final Map<TrafficQuestion, Traffic> traffic = new ConcurrentHashMap<>();
    private final Map<TrafficQuestion, List<Bottleneck>> bottlenecks = new ConcurrentHashMap<>();
    private final Map<TrafficQuestion, List<GrowthYear>> growth = new ConcurrentHashMap<>();

    /// @param snapshots  in which only what matters to cargo counts
    /// @param schedules  the schedule of each scenario
    public TrafficModel(Snapshots snapshots, StateValues values, Function<Scenario, Schedule> schedules) {
        this.snapshots = snapshots;
        this.values = values;
        this.schedules = schedules;
    }

    public Programme programme() {
        return snapshots.programme();
    }

    Snapshots snapshots() {
        return snapshots;
    }

    Schedule schedule(Scenario scenario) {
        return schedules.apply(scenario);
    }

    /// The cheapest flow of the demand on the network.
    public Traffic traffic(TrafficQuestion question) {
        return traffic.computeIfAbsent(question, this::solve);
    }

    private Traffic solve(TrafficQuestion question) {
        Snapshot snapshot = snapshots.on(schedule(question.scenario()), question.on());
        PerEstimate<TrafficRun> runs = PerEstimate.of(estimate -> run(snapshot, question, estimate));
        return new Traffic(
                programme(),
                question,
                snapshot,
                runs,
                FlowTies.of(runs.central().problem(), FlowOptions.EXACT));
    }

    TrafficRun run(Snapshot snapshot, TrafficQuestion question, Estimate estimate) {
        return TrafficRun.of(values.problem(snapshot, question.scenario(), question.demandOn(), estimate));
    }

    /// What holds cargo back or makes it dearer, most tonnes first; `docs/methods/bottleneck.md`.
    public List<Bottleneck> bottlenecks(TrafficQuestion question) {
        return bottlenecks.computeIfAbsent(question, each -> new BottleneckList(this, traffic(each)).all());
    }

    /// The same network year by year under the demand to come, up to the last year for which a demand is
    /// stated.
    public List<GrowthYear> growth(TrafficQuestion question) {
        return growth.computeIfAbsent(question, each -> {
            Snapshot snapshot = traffic(each).snapshot();
            List<GrowthYear> years = new ArrayList<>();
            for (int year = each.demandOn().getYear(); year <= lastYear(each); year++) {
                TrafficQuestion then = each.withDemandOn(LocalDate.of(year, 7, 1));
                years.add(GrowthYear.of(year, run(snapshot, then, Estimate.CENTRAL)));
            }
            return List.copyOf(years);
        });
    }

    /// The last year in which demand still changes.
    private int lastYear(TrafficQuestion question) {
        int last = question.demandOn().getYear();
        int end = programme().demands().stream()
                .mapToInt(demand -> demand.tonnesPerYear().lastKey())
                .max()
                .orElse(last);
        for (int year = last; year < end; year++) {
            int from = year;
            if (programme().demands().stream()
                    .anyMatch(demand -> !demand.tonnesIn(from).equals(demand.tonnesIn(from + 1)))) {
                last = year + 1;
            }
        }
        return last;
    }
}
