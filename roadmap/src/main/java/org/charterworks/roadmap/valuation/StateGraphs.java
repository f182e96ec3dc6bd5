package org.charterworks.roadmap.valuation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.Applied;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.flow.KnownPaths;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.graph.GraphFrame;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Network;
import org.charterworks.network.path.LowerBounds;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;

/// The graphs of a programme's states, all made from one [GraphFrame], and what helps to solve flows on them: bounds
/// from the network in which every effect is in force, and paths found once.
///
/// A state that does not fit the frame, because a transfer is withdrawn in it, is compiled by itself.
final class StateGraphs {

    private final Programme programme;
    private final GraphFrame frame;
    private final List<Network> reference;
    private final Map<Estimate, LowerBounds> bounds = new EnumMap<>(Estimate.class);

    StateGraphs(Programme programme) {
        this.programme = programme;
        Network widest = widest(programme);
        this.reference = List.of(widest, programme.network());
        this.frame = new GraphFrame(widest, Layer.TRANSPORT, programme.defaults());
        Graph everything = frame.graph(widest, Estimate.CENTRAL).orElseThrow();
        List<Graph> base =
                frame.graph(programme.network(), Estimate.CENTRAL).stream().toList();
        for (Estimate estimate : Estimate.values()) {
            bounds.put(
                    estimate,
                    new LowerBounds(
                            everything.at(estimate),
                            base.stream().map(graph -> graph.at(estimate)).toList()));
        }
    }

    /// The graph of a state on central inputs.
    Graph of(Network state) {
        return frame.graph(state, Estimate.CENTRAL)
                .orElseGet(() -> Graph.compile(state, Layer.TRANSPORT, Estimate.CENTRAL, programme.defaults()));
    }

    /// Networks whose flows are found first, to have paths to begin from: everything in force, and nothing.
    List<Network> reference() {
        return reference;
    }

    /// Whether a graph is of the frame, so that paths found once can be looked up in it.
    boolean isOfFrame(Graph graph) {
        return bounds(graph.estimate()).isOfTheSameFrame(graph);
    }

    /// What is known at the start of solving a flow on a graph when nothing was found before.
    KnownPaths knownOn(Graph graph) {
        return new KnownPaths(graph, bounds(graph.estimate()));
    }

    LowerBounds bounds(Estimate estimate) {
        return Optional.ofNullable(bounds.get(estimate)).orElseThrow();
    }

    /// Every effect in force; where effects contradict each other, as those of different scenarios may, everything
    /// that they add and open.
    private static Network widest(Programme programme) {
        List<ActiveChange> all = changes(programme, false);
        if (NetworkChanges.apply(programme.network(), all) instanceof Applied.Done done) {
            return done.network();
        }
        return switch (NetworkChanges.apply(programme.network(), changes(programme, true))) {
            case Applied.Done done -> done.network();
            case Applied.Rejected rejected ->
                throw new IllegalStateException(
                        "additions of the programme contradict each other: " + rejected.problems());
        };
    }

    private static List<ActiveChange> changes(Programme programme, boolean onlyAdditions) {
        List<ActiveChange> changes = new ArrayList<>();
        for (ProjectEffect effect : programme.effects()) {
            boolean counts = switch (effect.change()) {
                case NetworkChange.AddNode _,
                        NetworkChange.AddLink _,
                        NetworkChange.Open _,
                        NetworkChange.ClearHazard _ -> true;
                case NetworkChange.Close _ -> false;
                case NetworkChange.SetAttribute _,
                        NetworkChange.AddToAttribute _,
                        NetworkChange.MultiplyAttribute _,
                        NetworkChange.ChangeService _ -> !onlyAdditions;
            };
            if (counts) {
                changes.add(ActiveChange.of(effect.id().value(), effect.change()));
            }
        }
        programme.scenarios().values().stream()
                .flatMap(scenario -> scenario.outsideChanges().stream())
                .map(outside -> outside.change())
                .filter(change -> change instanceof NetworkChange.AddLink || change instanceof NetworkChange.AddNode)
                .distinct()
                .forEach(change -> changes.add(ActiveChange.of("outside", change)));
        return changes;
    }
}
