package org.charterworks.network.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.change.NetworkChange.AddLink;
import org.charterworks.network.change.NetworkChange.AddNode;
import org.charterworks.network.model.Element;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Problem;

/// The nodes and links that changes create. Two changes may create the same element only if they agree on all of
/// it.
final class Additions {
    private final Network base;
    private final SortedMap<ElementId, Element> elements = new TreeMap<>();
    private final SortedMap<ElementId, List<ActiveChange>> origins = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Additions(Network base) {
        this.base = base;
    }

    void collect(ActiveChange active) {
        if (active.change() instanceof AddNode(Node node)) {
            add(active, node);
        } else if (active.change() instanceof AddLink(Link link)) {
            add(active, link.withStatus(LinkStatus.OPEN));
        }
    }

    private void add(ActiveChange active, Element element) {
        ElementId id = element.id();
        Element other = elements.putIfAbsent(id, element);
        List<ActiveChange> by = origins.computeIfAbsent(id, any -> new ArrayList<>());
        if (base.contains(id)) {
            problem(id, active.origin() + " adds it, but it is there already", "open or set it instead of adding it");
        } else if (other != null && !other.equals(element)) {
            String first = by.getFirst().origin();
            problem(id, first + " and " + active.origin() + " add it differently", "let one of them add it");
        }
        by.add(active);
    }

    private void problem(ElementId id, String what, String advice) {
        problems.add(new Problem(id.reference(), what, advice));
    }

    boolean contains(ElementId id) {
        return elements.containsKey(id);
    }

    Optional<Element> find(ElementId id) {
        return Optional.ofNullable(elements.get(id));
    }

    /// The links created at a node.
    List<LinkId> linksAt(NodeId node) {
        return elements.values().stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .filter(link -> link.from().equals(node) || link.to().equals(node))
                .map(Link::id)
                .toList();
    }

    SortedMap<ElementId, Element> elements() {
        return new TreeMap<>(elements);
    }

    List<AppliedChange> applied() {
        List<AppliedChange> applied = new ArrayList<>();
        origins.forEach((id, by) -> applied.add(new AppliedChange.Added(id, by)));
        return applied;
    }

    List<Problem> problems() {
        return problems;
    }
}
