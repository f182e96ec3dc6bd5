package org.charterworks.roadmap.valuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.ElementLoad;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.flow.RouteFlow;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.register.project.ProjectId;

/// Why a set of projects is worth what it is, on central inputs: whose cargo goes another way without it, and
/// where the bottleneck moves.
///
/// Flows are one of possibly several that cost the same; the cost is the result, the routes illustrate it.
///
/// @param rows            demand rows that fare differently, most tonnes changed first
/// @param fullWith        elements that hold cargo back with the projects, dearest first
/// @param fullWithout     elements that hold cargo back without them, dearest first
public record Rerouting(List<Row> rows, List<ElementLoad> fullWith, List<ElementLoad> fullWithout) {

    private static final double SAME_TONNES = 1;

    public Rerouting {
        rows = List.copyOf(rows);
        fullWith = List.copyOf(fullWith);
        fullWithout = List.copyOf(fullWithout);
    }

    /// One demand row with and without the projects.
    ///
    /// @param with    its flow with the projects
    /// @param without its flow without them
    public record Row(DemandId demand, DemandResult with, DemandResult without) {

        /// Routes taken only with the projects, largest first.
        public List<RouteFlow> newRoutes() {
            return onlyIn(with, without);
        }

        /// Routes taken only without them, largest first.
        public List<RouteFlow> oldRoutes() {
            return onlyIn(without, with);
        }

        /// More tonnes that find room with the projects.
        public double moreServedTonnes() {
            return with.servedTonnes() - without.servedTonnes();
        }

        /// Tonnes that go another way, or find room only with the projects or only without.
        double changedTonnes() {
            double moved =
                    newRoutes().stream().mapToDouble(RouteFlow::tonnesPerYear).sum();
            return Math.max(moved, Math.abs(moreServedTonnes()));
        }

        private static List<RouteFlow> onlyIn(DemandResult here, DemandResult there) {
            return here.routes().stream()
                    .filter(route -> route.tonnesPerYear() > SAME_TONNES)
                    .filter(route -> there.routes().stream()
                            .noneMatch(other -> other.tonnesPerYear() > SAME_TONNES
                                    && other.path().equals(route.path())))
                    .toList();
        }
    }

    /// What changes when a set is missing from everything that is there.
    public static Rerouting lastIn(WithWithout worth, Set<ProjectId> projects) {
        SortedSet<ProjectId> rest = new TreeSet<>(worth.projects());
        FlowResult with = worth.flow(rest);
        rest.removeAll(projects);
        return between(with, worth.flow(rest));
    }

    /// What changes when a set is put in and nothing else is built.
    public static Rerouting alone(WithWithout worth, Set<ProjectId> projects) {
        return between(worth.flow(projects), worth.flow(Set.of()));
    }

    private static Rerouting between(FlowResult with, FlowResult without) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < with.demands().size(); i++) {
            DemandResult here = with.demands().get(i);
            Row row = new Row(here.id(), here, without.demands().get(i));
            if (row.changedTonnes() > SAME_TONNES) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingDouble(Row::changedTonnes).reversed().thenComparing(Row::demand));
        return new Rerouting(rows, with.binding(), without.binding());
    }

    /// The load of an element that is full with the projects, if it is.
    public Optional<ElementLoad> fullWith(ElementId element) {
        return fullWith.stream().filter(load -> load.element().equals(element)).findFirst();
    }
}
