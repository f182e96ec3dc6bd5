package org.charterworks.network.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.graph.OmittedLink;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;

/// Finds out why nothing leads from one place to another, by allowing more and more until something does.
final class Diagnosis {
    private final Graph graph;
    private final Network network;
    private final RouteQuery query;

    Diagnosis(Graph graph, RouteQuery query) {
        this.graph = graph;
        this.network = graph.network();
        this.query = query;
    }

    Routed.Unreachable unreachable() {
        for (NodeId end : List.of(query.from(), query.to())) {
            if (network.linksAt(end).stream().noneMatch(this::isUsable)) {
                return because(
                        "no open link on " + words(query.layers()) + " touches " + end,
                        "choose another place, another date, or other layers; links there: " + linksAt(end));
            }
        }
        Optional<List<Link>> open = chain(this::isUsable);
        if (open.isPresent()) {
            return because(
                    "open links lead there, but only with a change of layer, gauge or direction that no dwell row permits: "
                            + changes(open.get()),
                    "add a transfer row at one of these places if the change is possible there");
        }
        return withOtherLayers()
                .or(this::withMoreLinks)
                .orElseGet(() -> because(
                        "no chain of links, open or not, joins the two places",
                        "check the ends of the links between them"));
    }

    private Optional<Routed.Unreachable> withOtherLayers() {
        return chain(link -> link.isOpen() && graph.layers().contains(link.layer()))
                .map(found -> {
                    Set<Layer> needed = EnumSet.noneOf(Layer.class);
                    found.forEach(link -> needed.add(link.layer()));
                    needed.removeAll(query.layers());
                    return needed.isEmpty()
                            ? because("a figure is unknown: " + omittedAmong(found), "give the figure or a default")
                            : because(
                                    "not on " + words(query.layers()) + " alone",
                                    "allow " + words(needed) + " as well");
                });
    }

    private Optional<Routed.Unreachable> withMoreLinks() {
        return chain(link -> query.layers().contains(link.layer()))
                .map(found -> because(
                        "a link on the way is not open: "
                                + found.stream()
                                        .filter(link -> !link.isOpen())
                                        .map(link ->
                                                link.id() + " (" + link.status().code() + ")")
                                        .collect(Collectors.joining(", ")),
                        "ask for a later date, or open the link in a scenario"));
    }

    private Routed.Unreachable because(String reason, String advice) {
        return new Routed.Unreachable(query.from(), query.to(), reason, advice);
    }

    private boolean isUsable(Link link) {
        return link.isOpen()
                && query.layers().contains(link.layer())
                && graph.layers().contains(link.layer())
                && graph.omitted().stream().noneMatch(omitted -> omitted.link().equals(link.id()));
    }

    /// The chain with the fewest links that are allowed, whatever changes of layer or gauge it needs.
    private Optional<List<Link>> chain(Predicate<Link> allowed) {
        Map<NodeId, List<Link>> reached = new HashMap<>();
        Deque<NodeId> waiting = new ArrayDeque<>();
        reached.put(query.from(), List.of());
        waiting.add(query.from());
        while (!waiting.isEmpty()) {
            NodeId node = waiting.remove();
            List<Link> way = reached.getOrDefault(node, List.of());
            for (Link link : network.linksAt(node)) {
                NodeId next = link.from().equals(node) ? link.to() : link.from();
                boolean passable = link.bothWays() || link.from().equals(node);
                if (passable && allowed.test(link) && !reached.containsKey(next)) {
                    reached.put(next, append(way, link));
                    waiting.add(next);
                }
            }
        }
        return Optional.ofNullable(reached.get(query.to()));
    }

    private static List<Link> append(List<Link> way, Link link) {
        List<Link> longer = new ArrayList<>(way);
        longer.add(link);
        return longer;
    }

    /// Where the chain changes layer or gauge.
    private static String changes(List<Link> chain) {
        Set<String> places = new TreeSet<>();
        for (int i = 1; i < chain.size(); i++) {
            Link before = chain.get(i - 1);
            Link after = chain.get(i);
            if (before.layer() != after.layer() || !before.gauge().equals(after.gauge())) {
                NodeId node = before.to().equals(after.from()) || before.to().equals(after.to())
                        ? before.to()
                        : before.from();
                places.add(node + " (" + word(before) + " to " + word(after) + ")");
            }
        }
        return String.join(", ", places);
    }

    private static String word(Link link) {
        return link.gauge().isEmpty() ? link.layer().code() : link.layer().code() + " " + link.gauge();
    }

    private String omittedAmong(List<Link> chain) {
        Set<LinkId> ids = chain.stream().map(Link::id).collect(Collectors.toSet());
        return graph.omitted().stream()
                .filter(omitted -> ids.contains(omitted.link()))
                .map(Diagnosis::text)
                .collect(Collectors.joining(", "));
    }

    private static String text(OmittedLink omitted) {
        return omitted.link() + " " + omitted.reason();
    }

    private String linksAt(NodeId node) {
        String links = network.linksAt(node).stream()
                .map(link -> link.id() + " (" + link.status().code() + ")")
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? "none" : links;
    }

    private static String words(Collection<Layer> layers) {
        return layers.stream().sorted().map(Layer::code).collect(Collectors.joining(", "));
    }
}
