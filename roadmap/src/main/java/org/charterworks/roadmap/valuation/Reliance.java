package org.charterworks.roadmap.valuation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.ElementLoad;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.path.Path;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;

/// Which effects the value of a state rests on.
///
/// A cheapest flow stays one when what it does not use gets worse. So taking away effects that only improve elements
/// off its routes, and off the next best means of cargo without room, leaves the value as it is.
final class Reliance {

    private final Map<ProjectEffect, Set<ElementId>> elementsOf = new HashMap<>();
    private final Set<ElementId> changeable = new HashSet<>();

    Reliance(Programme programme) {
        for (ProjectEffect effect : programme.effects()) {
            ElementId element = effect.change().element();
            Set<ElementId> touched = new HashSet<>(List.of(element));
            if (element instanceof AreaId area) {
                programme.network().areas().stream()
                        .filter(each -> each.id().equals(area))
                        .forEach(each -> touched.addAll(each.gates()));
            }
            elementsOf.put(effect, touched);
            changeable.addAll(touched);
        }
    }

    /// The elements that effects change and a flow uses.
    SortedSet<ElementId> of(FlowResult flow, Map<?, NextBest> nextBest) {
        SortedSet<ElementId> used = new TreeSet<>();
        for (ElementLoad load : flow.loads()) {
            add(load.element(), used);
        }
        for (DemandResult demand : flow.demands()) {
            NextBest other = nextBest.get(demand.id());
            if (demand.unservedTonnes() > 0 && other != null) {
                other.road().ifPresent(path -> add(path, used));
                other.free().ifPresent(path -> add(path, used));
            }
        }
        return used;
    }

    /// Whether a value rests on an effect.
    boolean restsOn(StateValue value, ProjectEffect effect) {
        return elementsOf.getOrDefault(effect, Collections.emptySet()).stream()
                .anyMatch(element -> value.relied().contains(element));
    }

    private void add(Path path, SortedSet<ElementId> used) {
        Graph graph = path.graph();
        add(graph.node(graph.tail(path.movement(0))).id(), used);
        for (int i = 0; i < path.length(); i++) {
            add(graph.link(graph.linkOf(path.movement(i))).id(), used);
            add(graph.node(graph.head(path.movement(i))).id(), used);
        }
        for (int i = 0; i <= path.length(); i++) {
            for (Dwell dwell : graph.dwells(path.charge(i))) {
                add(dwell.id(), used);
            }
        }
    }

    private void add(ElementId element, SortedSet<ElementId> used) {
        if (changeable.contains(element)) {
            used.add(element);
        }
    }
}
