package org.charterworks.app.web.network;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.MapLine;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Link;
import org.charterworks.roadmap.traffic.ElementTonnes;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficQuestion;

/// What the network of the day carries, for a map whose widths are tonnes.
final class Carried {
    private static final double IDLE_PIXELS = 1;
    private static final double THINNEST_PIXELS = 1.6;
    private static final double THICKEST_PIXELS = 12;
    /// Tonnes a year below this are nothing.
    private static final double NOTHING_TONNES = 1;

    private final Map<ElementId, ElementTonnes> elements = new TreeMap<>();
    private final Grade grade;
    private final double most;

    private Carried(Traffic traffic, Grade grade) {
        traffic.elements().forEach(each -> elements.put(each.element(), each));
        this.grade = grade;
        this.most = elements.values().stream()
                .mapToDouble(each -> each.tonnes().central())
                .max()
                .orElse(0);
    }

    static Carried on(Workspace workspace, Visit visit) {
        Traffic traffic = workspace.appraisal().traffic().traffic(TrafficQuestion.of(visit.scenario(), visit.on()));
        return new Carried(
                traffic, workspace.appraisal().figures(traffic).served().grade());
    }

    Grade grade() {
        return grade;
    }

    /// What an element carries; empty when that is nothing and nothing would be gained by more room.
    Optional<ElementTonnes> of(ElementId id) {
        return Optional.ofNullable(elements.get(id))
                .filter(each -> each.tonnes().highest() >= NOTHING_TONNES || each.isBinding());
    }

    /// Tonnes a year on central inputs.
    double tonnes(ElementId id) {
        return of(id).map(each -> each.tonnes().central()).orElse(0.0);
    }

    /// Whether more room would be worth something in any run.
    boolean isFull(ElementId id) {
        return of(id).filter(ElementTonnes::isBinding).isPresent();
    }

    /// A line as wide as its tonnes, pale where it carries nothing.
    MapLine drawn(MapLine line, Link link) {
        double tonnes = tonnes(link.id());
        MapLine.Load load = isFull(link.id())
                ? MapLine.Load.FULL
                : tonnes >= NOTHING_TONNES ? MapLine.Load.CARRIES : MapLine.Load.IDLE;
        double width = load == MapLine.Load.IDLE
                ? IDLE_PIXELS
                : THINNEST_PIXELS + (THICKEST_PIXELS - THINNEST_PIXELS) * tonnes / Math.max(most, NOTHING_TONNES);
        return line.withWidth(width).with(load);
    }

    /// The link that carries most on central inputs, among those shown; empty when none carries anything.
    Optional<Link> busiest(Iterable<Link> links) {
        Link busiest = null;
        for (Link link : links) {
            if (tonnes(link.id()) >= NOTHING_TONNES && (busiest == null || tonnes(link.id()) > tonnes(busiest.id()))) {
                busiest = link;
            }
        }
        return Optional.ofNullable(busiest);
    }

    /// Every element that is full, by id.
    Iterable<ElementId> full() {
        return elements.keySet().stream().filter(this::isFull).toList();
    }
}
