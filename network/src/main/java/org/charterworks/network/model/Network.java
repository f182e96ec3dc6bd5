package org.charterworks.network.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All nodes, links, dwell rows and hazard areas. Never edited: a change gives another network.
///
/// Always: ids are unique within their kind; every reference names an element that exists; figures fit the kind
/// of their element and are not below their floor. Every list is sorted by id, so equal contents are always read
/// in the same order.
public final class Network {
    private final SortedMap<NodeId, Node> nodes;
    private final SortedMap<LinkId, Link> links;
    private final SortedMap<DwellId, Dwell> dwells;
    private final SortedMap<AreaId, HazardArea> areas;
    private volatile @Nullable ByNode byNode;

    Network(
            SortedMap<NodeId, Node> nodes,
            SortedMap<LinkId, Link> links,
            SortedMap<DwellId, Dwell> dwells,
            SortedMap<AreaId, HazardArea> areas) {
        this.nodes = Collections.unmodifiableSortedMap(nodes);
        this.links = Collections.unmodifiableSortedMap(links);
        this.dwells = Collections.unmodifiableSortedMap(dwells);
        this.areas = Collections.unmodifiableSortedMap(areas);
    }

    /// Builds a network, or says everything that is wrong with its parts.
    public static Built of(
            Collection<Node> nodes, Collection<Link> links, Collection<Dwell> dwells, Collection<HazardArea> areas) {
        return NetworkCheck.build(nodes, links, dwells, areas);
    }

    /// The same network with these elements added, or put in the place of those with the same id.
    public Built with(
            Collection<Node> newNodes,
            Collection<Link> newLinks,
            Collection<Dwell> newDwells,
            Collection<HazardArea> newAreas) {
        SortedMap<NodeId, Node> allNodes = over(nodes, newNodes, Node::id);
        SortedMap<LinkId, Link> allLinks = over(links, newLinks, Link::id);
        SortedMap<DwellId, Dwell> allDwells = over(dwells, newDwells, Dwell::id);
        SortedMap<AreaId, HazardArea> allAreas = over(areas, newAreas, HazardArea::id);
        // What stands already has been checked, and nothing that it names goes away.
        NetworkCheck check = new NetworkCheck(allNodes, allLinks);
        check.look(newNodes, newLinks, newDwells, newAreas);
        return check.built(allDwells, allAreas);
    }

    /// What stands with what takes its place; what stands itself when nothing does.
    private static <I extends Comparable<? super I>, E> SortedMap<I, E> over(
            SortedMap<I, E> standing, Collection<E> changed, Function<E, I> id) {
        if (changed.isEmpty()) {
            return standing;
        }
        SortedMap<I, E> all = new TreeMap<>(standing);
        changed.forEach(each -> all.put(id.apply(each), each));
        return all;
    }

    /// The same network without these dwell rows; ids that are not there are ignored.
    public Network withoutDwells(Collection<DwellId> removed) {
        if (removed.isEmpty()) {
            return this;
        }
        SortedMap<DwellId, Dwell> kept = new TreeMap<>(dwells);
        removed.forEach(id -> kept.remove(id));
        return new Network(nodes, links, kept, areas);
    }

    public Collection<Node> nodes() {
        return nodes.values();
    }

    public Collection<Link> links() {
        return links.values();
    }

    public Collection<Dwell> dwells() {
        return dwells.values();
    }

    public Collection<HazardArea> areas() {
        return areas.values();
    }

    /// The links that start or end at a node, open or not; empty when there are none.
    public List<Link> linksAt(NodeId node) {
        return Collections.unmodifiableList(byNode().links.getOrDefault(node, List.of()));
    }

    public List<Dwell> dwellsAt(NodeId node) {
        return Collections.unmodifiableList(byNode().dwells.getOrDefault(node, List.of()));
    }

    public Optional<Node> findNode(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public Optional<Link> findLink(LinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    public Optional<Dwell> findDwell(DwellId id) {
        return Optional.ofNullable(dwells.get(id));
    }

    public Optional<HazardArea> findArea(AreaId id) {
        return Optional.ofNullable(areas.get(id));
    }

    /// The node with this id, which has to exist.
    ///
    /// @throws NoSuchElementException when there is no such node
    public Node node(NodeId id) {
        return known(nodes.get(id), id);
    }

    /// The link with this id, which has to exist.
    ///
    /// @throws NoSuchElementException when there is no such link
    public Link link(LinkId id) {
        return known(links.get(id), id);
    }

    /// The dwell row with this id, which has to exist.
    ///
    /// @throws NoSuchElementException when there is no such dwell row
    public Dwell dwell(DwellId id) {
        return known(dwells.get(id), id);
    }

    /// The area with this id, which has to exist.
    ///
    /// @throws NoSuchElementException when there is no such area
    public HazardArea area(AreaId id) {
        return known(areas.get(id), id);
    }

    public boolean contains(ElementId id) {
        return switch (id) {
            case NodeId node -> nodes.containsKey(node);
            case LinkId link -> links.containsKey(link);
            case DwellId dwell -> dwells.containsKey(dwell);
            case AreaId area -> areas.containsKey(area);
        };
    }

    /// The node, link or dwell row with this id; empty when it is not there or is an area, which carries no
    /// figures.
    public Optional<Element> findElement(ElementId id) {
        return switch (id) {
            case NodeId node -> Optional.ofNullable(nodes.get(node));
            case LinkId link -> Optional.ofNullable(links.get(link));
            case DwellId dwell -> Optional.ofNullable(dwells.get(dwell));
            case AreaId ignored -> Optional.empty();
        };
    }

    private static <T> T known(@Nullable T element, ElementId id) {
        if (element == null) {
            throw new NoSuchElementException("the network has no " + id.reference());
        }
        return element;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network that
                && nodes.equals(that.nodes)
                && links.equals(that.links)
                && dwells.equals(that.dwells)
                && areas.equals(that.areas);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * nodes.keySet().hashCode() + links.keySet().hashCode())
                + dwells.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "Network of " + nodes.size() + " nodes, " + links.size() + " links, " + dwells.size() + " dwell rows, "
                + areas.size() + " areas";
    }

    /// What stands at each node, listed when somebody first asks.
    private ByNode byNode() {
        ByNode known = byNode;
        if (known == null) {
            known = new ByNode(links.values(), dwells.values());
            byNode = known;
        }
        return known;
    }

    /// Links and dwell rows by node; never changed once made.
    private static final class ByNode {
        private final Map<NodeId, List<Link>> links = new HashMap<>();
        private final Map<NodeId, List<Dwell>> dwells = new HashMap<>();

        ByNode(Collection<Link> allLinks, Collection<Dwell> allDwells) {
            for (Link link : allLinks) {
                links.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
                if (!link.to().equals(link.from())) {
                    links.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
                }
            }
            for (Dwell dwell : allDwells) {
                dwells.computeIfAbsent(dwell.node(), id -> new ArrayList<>()).add(dwell);
            }
        }
    }
}
