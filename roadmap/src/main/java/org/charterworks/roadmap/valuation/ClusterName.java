package org.charterworks.roadmap.valuation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.programme.Programme;

/// What a cluster is called, read from the links its pieces open or change: the layer most of them are of and,
/// when these links make one line, its two ends.
///
/// @param layer empty when the pieces touch no link
/// @param ends  both ends of the line, by id, or empty when the links do not make one line
public record ClusterName(Optional<Layer> layer, List<NodeId> ends) {

    public ClusterName {
        ends = List.copyOf(ends);
    }

    /// The name of a group of projects.
    public static ClusterName of(Programme programme, Collection<ProjectId> pieces) {
        List<Link> links = pieces.stream()
                .flatMap(piece -> programme.effectsOf(piece).stream())
                .flatMap(effect -> link(programme, effect.change()).stream())
                .distinct()
                .toList();
        Optional<Layer> layer = links.stream()
                .collect(Collectors.groupingBy(Link::layer, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Layer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        List<NodeId> ends = links.stream()
                .filter(link -> layer.equals(Optional.of(link.layer())))
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(visits -> visits.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
        return new ClusterName(layer, ends.size() == 2 ? ends : List.of());
    }

    private static Optional<Link> link(Programme programme, NetworkChange change) {
        if (change instanceof NetworkChange.AddLink added) {
            return Optional.of(added.link());
        }
        return change.element() instanceof LinkId id ? programme.network().findLink(id) : Optional.empty();
    }
}
