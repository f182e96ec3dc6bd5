package org.charterworks.roadmap.traffic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.ElementLoad;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.flow.RouteFlow;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// Sorts what is full in a flow into groups that hold back the same cargo; `docs/methods/bottleneck.md`.
///
/// Full elements with exactly the same cargo on them are one **stretch**: the sections of a line, of which
/// any one
/// alone would be no relief. Two stretches belong together when giving either of them unlimited room takes
/// at
/// least half of the other's worth away: they are ways across the same gap.
final class FullElements {
    /// Part of a capacity at which it counts as full.
    private static final double FULL = 1 - 1e-6;
    /// Room worth less, in USD per tonne, holds nothing back.
    private static final double LEAST_WORTH = 0.05;
    /// Worth left to a stretch when the other has room, as a part of what it was.
    private static final double SAME_GAP = 0.5;

    private FullElements() {}

    /// Full elements that fill together.
    ///
    /// @param stretches  each a list of elements with the same cargo, sorted
    record Group(List<List<ElementId>> stretches) {
        Group {
            stretches = List.copyOf(stretches);
        }

        List<ElementId> elements() {
            return stretches.stream().flatMap(List::stream).sorted().toList();
        }
    }

    /// The groups of one run, in the order of their elements.
    static List<Group> groups(TrafficRun run) {
        List<List<ElementId>> stretches = stretches(run.result());
        List<FlowResult> relieved =
                stretches.stream().map(stretch -> run.with(unlimited(stretch))).toList();
        List<Set<Integer>> joined = new ArrayList<>();
        for (int s = 0; s < stretches.size(); s++) {
            Set<Integer> own = new TreeSet<>(Set.of(s));
            for (Set<Integer> other : List.copyOf(joined)) {
                int here = s;
                if (other.stream().anyMatch(t -> sameGap(run.result(), stretches, relieved, here, t))) {
                    own.addAll(other);
                    joined.remove(other);
                }
            }
            joined.add(own);
        }
        return joined.stream()
                .map(set -> new Group(set.stream().map(stretches::get).toList()))
                .toList();
    }

    private static boolean sameGap(
            FlowResult base, List<List<ElementId>> stretches, List<FlowResult> relieved, int one, int other) {
        List<ElementId> first = stretches.get(one);
        List<ElementId> second = stretches.get(other);
        return worth(relieved.get(one), second) <= SAME_GAP * worth(base, second)
                && worth(relieved.get(other), first) <= SAME_GAP * worth(base, first);
    }

    /// What one more tonne of room on a whole stretch is worth, USD per tonne.
    static double worth(FlowResult result, List<ElementId> stretch) {
        return result.loads().stream()
                .filter(load -> stretch.contains(load.element()))
                .mapToDouble(ElementLoad::shadowPriceUsdPerTonne)
                .sum();
    }

    private static List<List<ElementId>> stretches(FlowResult result) {
        Map<ElementId, Set<String>> cargo = new TreeMap<>();
        for (ElementLoad load : result.loads()) {
            if (load.capacityTonnesPerYear().isPresent()
                    && load.capacityTonnesPerYear().getAsDouble() > 0
                    && load.tonnesPerYear()
                            >= FULL * load.capacityTonnesPerYear().getAsDouble()) {
                cargo.put(load.element(), new TreeSet<>());
            }
        }
        for (DemandResult demand : result.demands()) {
            for (int r = 0; r < demand.routes().size(); r++) {
                String flow = demand.id() + " " + r;
                for (ElementId element : elementsOn(demand.routes().get(r))) {
                    cargo.computeIfPresent(element, (_, flows) -> {
                        flows.add(flow);
                        return flows;
                    });
                }
            }
        }
        Map<Set<String>, List<ElementId>> byCargo = new LinkedHashMap<>();
        cargo.forEach((element, flows) ->
                byCargo.computeIfAbsent(flows, _ -> new ArrayList<>()).add(element));
        return byCargo.values().stream()
                .filter(stretch -> worth(result, stretch) > LEAST_WORTH)
                .toList();
    }

    private static Set<ElementId> elementsOn(RouteFlow flow) {
        Route route = flow.route();
        Set<ElementId> elements = new HashSet<>(route.nodes());
        route.legs().stream().map(Leg::element).forEach(elements::add);
        return elements;
    }

    /// These elements without a limit.
    static SortedMap<ElementId, Double> unlimited(List<ElementId> elements) {
        SortedMap<ElementId, Double> capacity = new TreeMap<>();
        elements.forEach(element -> capacity.put(element, Double.POSITIVE_INFINITY));
        return capacity;
    }
}
