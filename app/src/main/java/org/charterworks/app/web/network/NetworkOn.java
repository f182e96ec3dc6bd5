package org.charterworks.app.web.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.MapLine;
import org.charterworks.network.change.AppliedChange;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.OutsideChange;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshot;

/// The network as it stands on a day in a scenario, with what changes it and when.
final class NetworkOn {
    private final LocalDate on;
    private final Schedule schedule;
    private final Snapshot snapshot;
    private final List<OutsideChange> outside;
    private final Map<ElementId, List<ProjectEffect>> effects;
    private final SortedMap<LinkId, Link> links = new TreeMap<>();

    NetworkOn(Workspace workspace, Scenario scenario, LocalDate on) {
        this.on = on;
        this.schedule = workspace.appraisal().schedule(scenario);
        this.snapshot = workspace.appraisal().snapshots().on(schedule, on);
        this.outside = scenario.outsideChanges().stream()
                .filter(change -> change.actsOn(on))
                .toList();
        this.effects = workspace.programme().effects().stream()
                .collect(Collectors.groupingBy(effect -> effect.change().element()));
        for (ProjectEffect effect : workspace.programme().effects()) {
            if (effect.change() instanceof NetworkChange.AddLink(Link link)
                    && snapshot.network().findNode(link.from()).isPresent()
                    && snapshot.network().findNode(link.to()).isPresent()) {
                links.put(link.id(), link.withStatus(LinkStatus.PLANNED));
            }
        }
        snapshot.network().links().forEach(link -> links.put(link.id(), link));
    }

    Network network() {
        return snapshot.network();
    }

    /// All links, those that projects are still to add among them, by id.
    List<Link> links() {
        return List.copyOf(links.values());
    }

    Optional<Link> findLink(LinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    MapLine.State state(Link link) {
        if (link.isOpen() && !isClosedFromOutside(link.from()) && !isClosedFromOutside(link.to())) {
            return MapLine.State.OPEN;
        }
        return link.status() == LinkStatus.CLOSED || closedFromOutside(link).isPresent()
                ? MapLine.State.CLOSED
                : MapLine.State.NOT_OPEN;
    }

    private boolean isClosedFromOutside(NodeId node) {
        return outside.stream()
                .anyMatch(change ->
                        change.change() instanceof NetworkChange.Close(ElementId closed) && closed.equals(node));
    }

    /// What has closed a link from outside on the day, if anything has.
    Optional<OutsideChange> closedFromOutside(Link link) {
        return outside.stream()
                .filter(change -> change.change() instanceof NetworkChange.Close(ElementId closed)
                        && (closed.equals(link.id()) || closed.equals(link.from()) || closed.equals(link.to())))
                .findFirst();
    }

    /// When a link that is not open from the start opens in the scenario; empty when nothing dated opens it.
    Optional<Delivery> opens(LinkId link) {
        return effectsOn(link).stream()
                .filter(effect -> effect.change() instanceof NetworkChange.Open
                        || effect.change() instanceof NetworkChange.AddLink)
                .flatMap(effect -> schedule.delivery(effect.whenMet()).stream())
                .min(Comparator.comparing(Delivery::on));
    }

    /// What projects do to an element, whenever they do it.
    List<ProjectEffect> effectsOn(ElementId element) {
        return effects.getOrDefault(element, List.of());
    }

    Optional<Delivery> delivery(ProjectEffect effect) {
        return schedule.delivery(effect.whenMet());
    }

    /// How an element differs from the network as it stands without any project or outside change.
    List<AppliedChange> changesOf(ElementId element) {
        return snapshot.applied().stream()
                .filter(change -> change.element().equals(element))
                .toList();
    }

    /// The links that open after the day, soonest first.
    List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        for (Link link : links.values()) {
            opens(link.id())
                    .filter(delivery -> delivery.on().isAfter(on))
                    .ifPresent(delivery -> openings.add(new Opening(link, delivery)));
        }
        openings.sort(
                Comparator.comparing((Opening opening) -> opening.delivery().on())
                        .thenComparing(opening -> opening.link().id()));
        return openings;
    }

    /// A link and when it opens.
    record Opening(Link link, Delivery delivery) {}
}
