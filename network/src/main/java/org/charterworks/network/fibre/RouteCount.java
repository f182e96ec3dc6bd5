package org.charterworks.network.fibre;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.network.model.NodeId;

/// How many routes from a place to any of several places share neither a cable, nor a place between, nor a risk.
///
/// All routes are listed up to a limit; of two of which one has all the risks of the other and more, only the other is
/// kept; the largest set without a common risk is found by branch and bound.
///
/// @param routes    such a set, the shortest first
/// @param isProved  whether there is no larger one; false when a limit was met
public record RouteCount(List<FibreRoute> routes, boolean isProved) {
    private static final int MOST_ROUTES = 2_000;
    private static final long MOST_STEPS = 200_000;

    public RouteCount {
        routes = List.copyOf(routes);
    }

    public int count() {
        return routes.size();
    }

    /// Counts the routes. A target at the place itself is one route, of no length.
    ///
    /// @param targets  those that no listed cable reaches are passed over
    public static RouteCount of(FibreNetwork network, NodeId from, Set<NodeId> targets) {
        Set<NodeId> others = new TreeSet<>(targets);
        others.removeIf(target -> target.equals(from) || !network.reaches(target));
        List<FibreRoute> here = targets.contains(from) ? List.of(new FibreRoute(from, List.of())) : List.of();
        if (others.isEmpty() || !network.reaches(from)) {
            return new RouteCount(here, true);
        }
        RouteSearch.Found found = new RouteSearch(network, from, others).ranked(Set.of(), MOST_ROUTES);
        Packing packing = new Packing(kept(network, found.routes()));
        packing.add(new ArrayList<>(), 0);
        List<FibreRoute> all = new ArrayList<>(here);
        packing.best.stream()
                .map(Candidate::route)
                .sorted(Comparator.comparingDouble(FibreRoute::km))
                .forEach(all::add);
        return new RouteCount(all, found.isComplete() && packing.steps < MOST_STEPS);
    }

    private record Candidate(FibreRoute route, Set<Risk> risks) {
        boolean isApartFrom(Candidate other) {
            return risks.stream().noneMatch(other.risks::contains);
        }

        /// Whether the other can stand in its place.
        boolean isCoveredBy(Candidate other) {
            return risks.containsAll(other.risks);
        }
    }

    /// Routes without those that have all the risks of a shorter one.
    private static List<Candidate> kept(FibreNetwork network, List<FibreRoute> routes) {
        List<Candidate> kept = new ArrayList<>();
        for (FibreRoute route : routes) {
            Candidate candidate = new Candidate(route, network.risks(route));
            if (kept.stream().noneMatch(candidate::isCoveredBy)) {
                kept.removeIf(other -> other.isCoveredBy(candidate));
                kept.add(candidate);
            }
        }
        return kept;
    }

    /// Tries routes in their order, with and without each.
    private static final class Packing {
        private final List<Candidate> candidates;
        private List<Candidate> best = List.of();
        private long steps;

        Packing(List<Candidate> candidates) {
            this.candidates = candidates;
        }

        void add(List<Candidate> chosen, int next) {
            steps++;
            if (chosen.size() > best.size()) {
                best = List.copyOf(chosen);
            }
            for (int i = next; i < candidates.size() && steps < MOST_STEPS; i++) {
                if (chosen.size() + candidates.size() - i <= best.size()) {
                    return;
                }
                Candidate candidate = candidates.get(i);
                if (chosen.stream().allMatch(candidate::isApartFrom)) {
                    chosen.add(candidate);
                    add(chosen, i + 1);
                    chosen.removeLast();
                }
            }
        }
    }
}
