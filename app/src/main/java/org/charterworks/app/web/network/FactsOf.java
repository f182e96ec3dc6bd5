package org.charterworks.app.web.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.Box;
import org.charterworks.app.web.map.Extent;
import org.charterworks.app.web.map.MapLine;
import org.charterworks.app.web.map.Place;
import org.charterworks.app.web.project.EffectWords;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.change.AppliedChange;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.DwellSide;
import org.charterworks.network.model.Element;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.figure.Runs;
import org.jspecify.annotations.Nullable;

/// Collects what is known of one element on the day, for the panel beside the map.
final class FactsOf {
    private static final double NEAR_KM = 120;

    private final NetworkOn network;
    private final MapQuestion question;
    private final Optional<Carried> carried;
    private final Visit visit;
    private final Words words;
    private final Refs refs;
    private final ElementNames names;
    private final EffectWords effectWords;

    FactsOf(
            Workspace workspace,
            NetworkOn network,
            MapQuestion question,
            Optional<Carried> carried,
            Visit visit,
            Words words) {
        this.network = network;
        this.question = question;
        this.carried = carried;
        this.visit = visit;
        this.words = words;
        this.refs = new Refs(workspace.programme().register());
        this.names = new ElementNames(network.network(), words);
        this.effectWords = new EffectWords(network.network(), words);
    }

    /// The facts of an element that the map knows.
    ElementFacts element(ElementId id) {
        return switch (id) {
            case LinkId link -> link(network.findLink(link).orElseThrow());
            case NodeId node -> node(network.network().node(node));
            case DwellId dwell ->
                node(network.network().node(network.network().dwell(dwell).node()));
            case AreaId area -> area(network.network().area(area));
        };
    }

    private ElementFacts link(Link link) {
        MapLine.State state = network.state(link);
        var opens = state == MapLine.State.OPEN
                ? null
                : network.opens(link.id())
                        .map(delivery -> new ElementFacts.Opening(
                                words.shown(delivery.on()),
                                delivery.why(),
                                delivery.grade().code()))
                        .orElse(null);
        return facts(
                link.id(),
                names.link(link),
                words.of("layer", link.layer().code())
                        + (link.gauge().isEmpty() ? "" : ", " + link.gauge() + "\u202fmm"),
                MapSheet.code(state),
                network.closedFromOutside(link).map(change -> change.note()).orElse(""),
                opens,
                values(link),
                List.of(),
                Stream.of(link.from(), link.to()).map(this::place).toList(),
                link.note());
    }

    private ElementFacts node(Node node) {
        return facts(
                node.id(),
                words.place(node),
                words.of("node-kind", node.kind().code()) + ", " + node.country(),
                "",
                "",
                null,
                values(node),
                network.network().dwellsAt(node.id()).stream().map(this::stand).toList(),
                network.links().stream()
                        .filter(link ->
                                link.from().equals(node.id()) || link.to().equals(node.id()))
                        .map(this::neighbour)
                        .toList(),
                node.note());
    }

    private ElementFacts area(HazardArea area) {
        return facts(
                area.id(),
                area.name(),
                words.say("map.hazard"),
                area.cleared() ? "cleared" : "suspected",
                "",
                null,
                List.of(),
                List.of(),
                area.gates().stream()
                        .flatMap(id -> network.findLink(id).stream())
                        .map(this::neighbour)
                        .toList(),
                area.gates().isEmpty() ? words.say("map.hazard.no-gates") : "");
    }

    private ElementFacts facts(
            ElementId id,
            String name,
            String sort,
            String state,
            String stateText,
            ElementFacts.@Nullable Opening opens,
            List<ElementFacts.ValueRow> values,
            List<ElementFacts.StandRow> stands,
            List<ElementFacts.Neighbour> neighbours,
            String note) {
        return new ElementFacts(
                id.reference(),
                name,
                id.kind().code(),
                sort,
                state,
                stateText,
                opens,
                values,
                network.effectsOn(id).stream().map(this::effect).toList(),
                stands,
                neighbours,
                note,
                near(id),
                question.aboutNothing().path());
    }

    /// The map of some hundred kilometres around an element.
    private String near(ElementId id) {
        List<Place> places = switch (id) {
            case LinkId link -> {
                Link found = network.findLink(link).orElseThrow();
                yield Stream.of(found.from(), found.to())
                        .map(end -> MapMarks.place(network.network().node(end)))
                        .toList();
            }
            case NodeId node -> List.of(MapMarks.place(network.network().node(node)));
            case DwellId dwell ->
                List.of(MapMarks.place(
                        network.network().node(network.network().dwell(dwell).node())));
            case AreaId area -> {
                HazardArea found = network.network().area(area);
                yield List.of(new Place(found.lonDeg(), found.latDeg()));
            }
        };
        Extent extent = Extent.holding(places);
        return question.at(extent).at(Box.around(extent, places, NEAR_KM)).path() + "#map";
    }

    private List<ElementFacts.ValueRow> values(Element element) {
        List<AppliedChange> changes = network.changesOf(element.id());
        List<ElementFacts.ValueRow> rows = new ArrayList<>();
        carried.flatMap(found -> found.of(element.id()).map(load -> load.tonnes()))
                .ifPresent(tonnes -> rows.add(carried(tonnes)));
        element.values()
                .forEach((attribute, value) -> rows.add(new ElementFacts.ValueRow(
                        words.of("attribute", attribute.code()),
                        amount(value, attribute.unit()),
                        value.grade().code(),
                        changes.stream().anyMatch(change -> isOf(change, attribute)),
                        sources(value))));
        return rows;
    }

    /// What an element carries is a result of the model: its sources stand with the figures of the flows.
    private ElementFacts.ValueRow carried(Runs tonnes) {
        Grade grade = carried.map(Carried::grade).orElse(Grade.PLACEHOLDER);
        return new ElementFacts.ValueRow(
                words.say("facts.carried"),
                new Amounts(words).of(tonnes.lowest(), tonnes.central(), tonnes.highest(), "t/year", grade),
                grade.code(),
                false,
                List.of());
    }

    private static boolean isOf(AppliedChange change, Attribute attribute) {
        return change instanceof AppliedChange.FigureChanged figure && figure.attribute() == attribute;
    }

    private Amount amount(Value value, String unit) {
        return new Amounts(words).of(value.low(), value.central(), value.high(), unit, value.grade());
    }

    private List<SourceRef> sources(Value value) {
        return refs.sources(
                value.sources().stream().map(key -> new SourceId(key.value())).toList());
    }

    private ElementFacts.EffectRow effect(ProjectEffect effect) {
        var delivery = network.delivery(effect);
        return new ElementFacts.EffectRow(
                effectWords.sentence(effect.change()),
                refs.project(effect.project()).orElseThrow(),
                delivery.map(each -> words.shown(each.on())).orElse(null),
                delivery.map(each -> each.isBy(visit.on())).orElse(false),
                effect.grade().code());
    }

    private ElementFacts.StandRow stand(Dwell dwell) {
        Value hours = dwell.values().get(Attribute.DWELL_HOURS);
        return new ElementFacts.StandRow(
                words.of("process", dwell.process().code()),
                who(dwell),
                hours == null ? new Amount("", "", "") : amount(hours, Attribute.DWELL_HOURS.unit()),
                hours == null ? "" : hours.grade().code(),
                hours == null ? List.of() : sources(hours));
    }

    /// Which shipments a stand is charged to, as far as layers, gauges and countries say.
    private String who(Dwell dwell) {
        String from = side(dwell.from());
        String to = side(dwell.to());
        if (to.isEmpty() || to.equals(from)) {
            return from;
        }
        return from + (dwell.bothWays() ? " ↔ " : " → ") + to;
    }

    private String side(DwellSide side) {
        List<String> parts = new ArrayList<>();
        if (side.layer() != null) {
            parts.add(words.of("layer", side.layer().code()));
        }
        if (!side.gauge().isEmpty()) {
            parts.add(side.gauge());
        }
        if (!side.country().isEmpty()) {
            parts.add(side.country());
        }
        return String.join(" ", parts);
    }

    private ElementFacts.Neighbour neighbour(Link link) {
        return new ElementFacts.Neighbour(
                names.link(link), question.about(link.id()).path() + "#facts", MapSheet.code(network.state(link)));
    }

    private ElementFacts.Neighbour place(NodeId id) {
        return new ElementFacts.Neighbour(names.node(id), question.about(id).path() + "#facts", "");
    }
}
