package org.charterworks.network.fibre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.charterworks.network.model.NodeId;

/// Whether two places are joined by two routes that share neither a cable, nor a place between, nor a risk, and are
/// shortest together.
///
/// To find such a pair under shared risks is hard in general (Hu 2003), so first routes are tried one by one in the
/// order of length, each with its best partner, until twice the next first route is no shorter than the best pair.
/// Method: `docs/methods/fibre-routes.md`.
public sealed interface Independent {
    /// First routes tried at most.
    int MOST_FIRST = 500;

    /// Two routes that share nothing.
    ///
    /// @param isShortest  whether no other pair is shorter together; false when the search was stopped
    record Pair(FibreRoute first, FibreRoute second, boolean isShortest) implements Independent {
        public double km() {
            return first.km() + second.km();
        }
    }

    /// There is a route and no two that share nothing.
    ///
    /// @param only      the shortest
    /// @param shared    what every route needs; empty when every two share something and no one thing is in all
    /// @param isProved  false when the search was stopped before all were seen
    record Shared(FibreRoute only, List<Risk> shared, boolean isProved) implements Independent {
        public Shared {
            shared = List.copyOf(shared);
        }
    }

    /// No listed cable leads from one place to the other.
    record None() implements Independent {}

    /// The shortest route, if there is any; not always one of the [Pair].
    static Optional<FibreRoute> shortest(FibreNetwork network, NodeId from, NodeId to, Set<Risk> lost) {
        boolean endIsLost = lost.stream().anyMatch(risk -> network.isTaken(from, risk) || network.isTaken(to, risk));
        if (endIsLost || !network.reaches(from) || !network.reaches(to)) {
            return Optional.empty();
        }
        return new RouteSearch(network, from, Set.of(to)).shortest(lost);
    }

    /// The routes between two places.
    ///
    /// @throws IllegalArgumentException when both are the same
    static Independent between(FibreNetwork network, NodeId from, NodeId to) {
        if (from.equals(to)) {
            throw new IllegalArgumentException("routes from " + from + " to itself");
        }
        if (!network.reaches(from) || !network.reaches(to)) {
            return new None();
        }
        RouteSearch search = new RouteSearch(network, from, Set.of(to));
        RouteSearch.Found firsts = search.ranked(Set.of(), MOST_FIRST);
        if (firsts.routes().isEmpty()) {
            return new None();
        }
        Pair best = null;
        boolean isSure = firsts.isComplete();
        for (FibreRoute first : firsts.routes()) {
            if (best != null && 2 * first.km() >= best.km()) {
                isSure = true;
                break;
            }
            Optional<FibreRoute> partner = search.shortest(network.risks(first));
            if (partner.isPresent()
                    && (best == null || first.km() + partner.get().km() < best.km())) {
                best = new Pair(first, partner.get(), false);
            }
        }
        return best == null
                ? new Shared(firsts.routes().getFirst(), inAll(network, search, firsts.routes()), isSure)
                : new Pair(best.first(), best.second(), isSure);
    }

    private static List<Risk> inAll(FibreNetwork network, RouteSearch search, List<FibreRoute> routes) {
        SortedSet<Risk> candidates = network.risks(routes.getFirst());
        routes.forEach(route -> candidates.retainAll(network.risks(route)));
        List<Risk> shared = new ArrayList<>();
        for (Risk risk : candidates) {
            if (search.shortest(Set.of(risk)).isEmpty()) {
                shared.add(risk);
            }
        }
        return shared;
    }
}
