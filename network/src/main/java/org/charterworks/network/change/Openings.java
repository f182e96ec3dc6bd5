package org.charterworks.network.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.Element;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;

/// Decides what is open: links that open or close, transfers that are withdrawn, areas that are cleared. Closing
/// wins.
final class Openings {
    private final Network base;
    private final Additions additions;
    private final SortedMap<LinkId, List<ActiveChange>> opened = new TreeMap<>();
    private final SortedMap<LinkId, List<ActiveChange>> closed = new TreeMap<>();
    private final SortedMap<DwellId, List<ActiveChange>> withdrawn = new TreeMap<>();
    private final SortedMap<AreaId, List<ActiveChange>> cleared = new TreeMap<>();

    /// A link that is only partly open: the opening furthest in force.
    record Ramp(LinkId link, ActiveChange by) {}

    Openings(Network base, Additions additions) {
        this.base = base;
        this.additions = additions;
    }

    void open(ActiveChange by, LinkId link) {
        put(opened, link, by);
    }

    void clear(ActiveChange by, AreaId area) {
        put(cleared, area, by);
    }

    /// Notes a closing, or says why the element cannot be closed.
    Optional<String> close(ActiveChange by) {
        return switch (by.change().element()) {
            case LinkId link -> {
                put(closed, link, by);
                yield Optional.empty();
            }
            case NodeId node -> {
                base.linksAt(node).forEach(link -> put(closed, link.id(), by));
                additions.linksAt(node).forEach(link -> put(closed, link, by));
                yield Optional.empty();
            }
            case DwellId dwell -> withdraw(by, base.dwell(dwell));
            case AreaId ignored -> Optional.of("is an area, which cannot be closed");
        };
    }

    private Optional<String> withdraw(ActiveChange by, Dwell dwell) {
        if (!dwell.process().isTransfer()) {
            return Optional.of(
                    "is a " + dwell.process().code() + " row, and closing it would only make passing cheaper");
        }
        put(withdrawn, dwell.id(), by);
        return Optional.empty();
    }

    /// Links that were not open and are not yet open in full.
    List<Ramp> ramps() {
        List<Ramp> ramps = new ArrayList<>();
        opened.forEach((link, by) -> {
            boolean wasOpen = base.findLink(link).map(Link::isOpen).orElse(false);
            ActiveChange furthest = by.getFirst();
            for (ActiveChange each : by) {
                furthest = each.share() > furthest.share() ? each : furthest;
            }
            if (!wasOpen && furthest.share() < 1) {
                ramps.add(new Ramp(link, furthest));
            }
        });
        return ramps;
    }

    /// Puts the status every link ends with into the changed elements, and notes the differences.
    void decide(SortedMap<ElementId, Element> changed, List<AppliedChange> applied) {
        cleared.forEach((area, by) -> {
            applied.add(new AppliedChange.Cleared(area, by));
            openGates(base.area(area));
        });
        withdrawn.forEach((dwell, by) -> applied.add(new AppliedChange.Withdrawn(dwell, by)));
        SortedSet<LinkId> touched = new TreeSet<>(opened.keySet());
        touched.addAll(closed.keySet());
        for (LinkId id : touched) {
            Link link = changed.get(id) instanceof Link added ? added : base.link(id);
            List<ActiveChange> closing = closed.getOrDefault(id, List.of());
            LinkStatus after = closing.isEmpty() ? LinkStatus.OPEN : LinkStatus.CLOSED;
            if (link.status() != after) {
                List<ActiveChange> by = closing.isEmpty() ? opened.getOrDefault(id, List.of()) : closing;
                applied.add(new AppliedChange.StatusChanged(id, link.status(), after, by));
                changed.put(id, link.withStatus(after));
            }
        }
    }

    /// A gate opens when every area that gates it is cleared, before or by these changes.
    private void openGates(HazardArea area) {
        for (LinkId gate : area.gates()) {
            List<ActiveChange> by = new ArrayList<>();
            boolean free = true;
            for (HazardArea other : base.areas()) {
                if (other.gates().contains(gate)) {
                    free &= other.cleared() || cleared.containsKey(other.id());
                    by.addAll(cleared.getOrDefault(other.id(), List.of()));
                }
            }
            if (free && !opened.containsKey(gate)) {
                opened.put(gate, by);
            }
        }
    }

    List<HazardArea> cleared() {
        return cleared.keySet().stream()
                .map(base::area)
                .map(HazardArea::asCleared)
                .toList();
    }

    List<DwellId> withdrawn() {
        return List.copyOf(withdrawn.keySet());
    }

    private static <K> void put(SortedMap<K, List<ActiveChange>> changes, K key, ActiveChange by) {
        changes.computeIfAbsent(key, any -> new ArrayList<>()).add(by);
    }
}
