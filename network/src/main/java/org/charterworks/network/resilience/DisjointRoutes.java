package org.charterworks.network.resilience;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.flow.CapacityFlow;
import org.charterworks.network.flow.FlowDemand;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.flow.RouteFlow;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Route;

/// Two routes of least total cost that share nothing (the problem of Suurballe 1974).
///
/// Solved as a flow of two units over links that take one each, and for routes that share no place over
/// nodes that
/// take one each as well (which is what splitting nodes does). So changes of layer and gauge are paid for
/// and
/// allowed as everywhere else. Taking the shortest route away and looking again would miss pairs.
public sealed interface DisjointRoutes {
    /// What two routes may not share.
    enum Apart {
        /// No link.
        LINKS,
        /// No link and no place but the two ends.
        PLACES
    }

    /// Two routes that share nothing.
    ///
    /// @param totalCost of both, in the unit of the value of time and money, USD per tonne
    record Pair(Route first, Route second, double totalCost) implements DisjointRoutes {}

    /// There is a route, but every two share something.
    ///
    /// @param shared  links and places that lie on every route, in the order of the way; empty when no
    ///                single element does
    record Shared(Route only, List<ElementId> shared) implements DisjointRoutes {
        public Shared {
            shared = List.copyOf(shared);
        }
    }

    /// There is no route at all.
    record None() implements DisjointRoutes {}

    /// The best two routes between two places, or why there are none.
    ///
    /// @param valueOfTimeUsdPerTonneHour  what an hour counts beside money
    static DisjointRoutes between(
            Graph graph, NodeId from, NodeId to, Set<Layer> layers, double valueOfTimeUsdPerTonneHour, Apart apart) {
        return new Search(graph, from, to, layers, valueOfTimeUsdPerTonneHour, apart).find();
    }

    /// One search.
    final class Search {
        /// Above every route that could be wanted, USD per tonne.
        private static final double DEAR = 1e6;
        private static final double WHOLE = 1e-6;

        private final Graph graph;
        private final FlowDemand wanted;
        private final SortedMap<ElementId, Double> one = new TreeMap<>();

        private Search(Graph graph, NodeId from, NodeId to, Set<Layer> layers, double valueOfTime, Apart apart) {
            this.graph = graph;
            this.wanted = new FlowDemand(new DemandId("pair"), from, to, layers, 2, valueOfTime, DEAR);
            for (int l = 0; l < graph.linkCount(); l++) {
                one.put(graph.link(l).id(), 1.0);
            }
            for (int n = 0; n < graph.nodeCount() && apart == Apart.PLACES; n++) {
                NodeId node = graph.node(n).id();
                if (!node.equals(from) && !node.equals(to)) {
                    one.put(node, 1.0);
                }
            }
        }

        private DisjointRoutes find() {
            FlowResult both = solve(2, one);
            if (both.unservedTonnes() > 1 + WHOLE) {
                return new None();
            }
            if (both.unservedTonnes() < WHOLE) {
                return pair(both);
            }
            RouteFlow only = solve(1, one).demands().getFirst().routes().getFirst();
            return new Shared(only.route(), sharedOn(only.route()));
        }

        private DisjointRoutes pair(FlowResult both) {
            List<RouteFlow> routes = both.demands().getFirst().routes();
            if (routes.size() == 2) {
                return new Pair(routes.get(0).route(), routes.get(1).route(), both.carriedCostUsd());
            }
            // The flow is divided: fix each of its routes in turn and look for the best partner.
            Optional<Pair> best = Optional.empty();
            for (RouteFlow first : routes) {
                SortedMap<ElementId, Double> left = new TreeMap<>(one);
                elements(first.route()).forEach(element -> left.computeIfPresent(element, (id, room) -> 0.0));
                FlowResult second = solve(1, left);
                if (second.unservedTonnes() < WHOLE) {
                    double total = second.carriedCostUsd() + cost(first);
                    if (best.isEmpty() || total < best.get().totalCost()) {
                        Route partner =
                                second.demands().getFirst().routes().getFirst().route();
                        best = Optional.of(new Pair(first.route(), partner, total));
                    }
                }
            }
            return best.<DisjointRoutes>map(found -> found)
                    .orElseGet(() -> new Shared(
                            routes.getFirst().route(),
                            sharedOn(routes.getFirst().route())));
        }

        private double cost(RouteFlow flow) {
            return flow.path().costUsdPerTonne()
                    + wanted.valueOfTimeUsdPerTonneHour() * flow.path().hours();
        }

        private FlowResult solve(double tonnes, SortedMap<ElementId, Double> capacity) {
            FlowDemand demand = new FlowDemand(
                    wanted.id(),
                    wanted.from(),
                    wanted.to(),
                    wanted.layers(),
                    tonnes,
                    wanted.valueOfTimeUsdPerTonneHour(),
                    DEAR);
            return CapacityFlow.solve(new FlowProblem(graph, List.of(demand), capacity, 0), FlowOptions.EXACT);
        }

        /// Elements of the route without which there is none.
        private List<ElementId> sharedOn(Route route) {
            List<ElementId> shared = new ArrayList<>();
            for (ElementId element : elements(route)) {
                SortedMap<ElementId, Double> without = new TreeMap<>(one);
                without.put(element, 0.0);
                boolean isEnd = element.equals(wanted.from()) || element.equals(wanted.to());
                if (!isEnd && solve(1, without).unservedTonnes() > WHOLE) {
                    shared.add(element);
                }
            }
            return shared;
        }

        private static Set<ElementId> elements(Route route) {
            Set<ElementId> elements = new LinkedHashSet<>();
            for (int i = 0; i < route.links().size(); i++) {
                elements.add(route.nodes().get(i));
                elements.add(route.links().get(i));
            }
            return elements;
        }
    }
}
