package org.charterworks.app.web.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.map.Box;
import org.charterworks.app.web.map.Extent;
import org.charterworks.app.web.map.MapArea;
import org.charterworks.app.web.map.MapLine;
import org.charterworks.app.web.map.MapPoint;
import org.charterworks.app.web.map.NetworkMap;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.schedule.Delivery;
import org.jspecify.annotations.Nullable;

/// Puts one map together: its lines, places and areas, its table, and the facts of what was chosen.
final class MapSheet {
    private final Workspace workspace;
    private final Atlas atlas;
    private final NetworkOn network;
    private final MapQuestion question;
    private final Visit visit;
    private final Words words;
    private final ElementNames names;
    private final MapMarks marks;
    private final Optional<Carried> carried;

    MapSheet(Workspace workspace, Atlas atlas, NetworkOn network, MapQuestion question, Visit visit, Words words) {
        this.workspace = workspace;
        this.atlas = atlas;
        this.network = network;
        this.question = question;
        this.visit = visit;
        this.words = words;
        this.names = new ElementNames(network.network(), words);
        this.marks = new MapMarks(atlas, network.network(), words);
        this.carried = question.width() == MapQuestion.Width.TONNES
                ? Optional.of(Carried.on(workspace, visit))
                : Optional.empty();
    }

    /// Whether an element is on the map of this day, or comes to it later.
    boolean knows(ElementId id) {
        return network.network().contains(id)
                || (id instanceof LinkId link && network.findLink(link).isPresent());
    }

    MapView view() {
        List<Link> shown = shown();
        Map<MapLine.State, Long> states =
                shown.stream().collect(Collectors.groupingBy(network::state, Collectors.counting()));
        long open = states.getOrDefault(MapLine.State.OPEN, 0L);
        long notOpen = states.getOrDefault(MapLine.State.NOT_OPEN, 0L);
        long closed = states.getOrDefault(MapLine.State.CLOSED, 0L);
        String inWords = words.say("map.answer", shown.size(), open, words.date(visit.on()), notOpen, closed);
        return new MapView(
                map(shown, carried.isEmpty() ? inWords : traffic(shown)).drawn(),
                shown.size(),
                open,
                notOpen,
                closed,
                traffic(shown),
                next(),
                question.width().code(),
                layers(),
                extents(),
                moves(),
                Months.around(visit.today(), visit.on()),
                words.period(PeriodDate.of(visit.on().toString().substring(0, 7))),
                kept(),
                question.element()
                        .map(id -> new FactsOf(workspace, network, question, carried, visit, words).element(id))
                        .orElse(null),
                rows(),
                question.path() + "&format=csv");
    }

    private List<Link> shown() {
        return network.links().stream()
                .filter(link -> question.layers().contains(link.layer()))
                .toList();
    }

    private NetworkMap map(List<Link> shown, String inWords) {
        Set<NodeId> ends = new HashSet<>();
        shown.forEach(link -> {
            ends.add(link.from());
            ends.add(link.to());
        });
        List<MapPoint> points = network.network().nodes().stream()
                .filter(node -> ends.contains(node.id()))
                .map(node -> marks.point(node, question.layers(), href(node.id()), isChosen(node.id())))
                .toList();
        List<MapArea> areas = network.network().areas().stream()
                .filter(area -> !area.cleared())
                .map(area -> marks.area(area, href(area.id()), isChosen(area.id())))
                .toList();
        return new NetworkMap(
                "map",
                words.say("map.of", words.date(visit.on()), visit.scenario().name()),
                inWords,
                atlas.base(),
                question.view(),
                words.locale().getLanguage(),
                List.of(),
                shown.stream().map(this::line).toList(),
                points,
                areas);
    }

    private MapLine line(Link link) {
        MapLine.State state = network.state(link);
        String name = names.link(link) + ": " + words.of("map.state", code(state));
        MapLine line = marks.line(link, state, href(link.id()), named(name, link), isChosen(link.id()));
        return carried.map(found -> found.drawn(line, link)).orElse(line);
    }

    /// The name of a line, with its tonnes where they are shown.
    private String named(String name, Link link) {
        return carried.flatMap(found -> found.of(link.id()))
                .map(load ->
                        words.say(load.isBinding() ? "map.line.full" : "map.line.carries", name, table().tonnes(load)))
                .orElse(name);
    }

    private boolean isChosen(ElementId id) {
        return question.element().filter(id::equals).isPresent();
    }

    private String href(ElementId id) {
        return visit.to(question.about(id).path() + "#facts");
    }

    static String code(MapLine.State state) {
        return switch (state) {
            case OPEN -> "open";
            case NOT_OPEN -> "not-open";
            case CLOSED -> "closed";
        };
    }

    private MapView.@Nullable Next next() {
        return network.openings().stream()
                .filter(opening -> question.layers().contains(opening.link().layer()))
                .findFirst()
                .map(opening -> new MapView.Next(
                        names.link(opening.link()),
                        question.about(opening.link().id()).path() + "#facts",
                        words.shown(opening.delivery().on()),
                        opening.delivery().why(),
                        opening.delivery().basis() == Delivery.Basis.ASSUMED))
                .orElse(null);
    }

    private List<MapView.LayerChoice> layers() {
        Map<Layer, Long> counts =
                network.links().stream().collect(Collectors.groupingBy(Link::layer, Collectors.counting()));
        return Arrays.stream(Layer.values())
                .filter(counts::containsKey)
                .map(layer -> new MapView.LayerChoice(
                        layer.code(), question.layers().contains(layer), counts.getOrDefault(layer, 0L)))
                .toList();
    }

    private List<MapView.Way> extents() {
        return Arrays.stream(Extent.values())
                .map(extent -> new MapView.Way(
                        "extent." + extent.code(),
                        question.at(extent).path(),
                        extent == question.extent() && question.box().isEmpty()))
                .toList();
    }

    private List<MapView.Way> moves() {
        Box box = question.view().box();
        List<MapView.Way> moves = new ArrayList<>();
        moves.add(move("nearer", box.times(0.5)));
        moves.add(move("wider", box.times(2)));
        moves.add(move("west", box.moved(-0.4, 0)));
        moves.add(move("east", box.moved(0.4, 0)));
        moves.add(move("north", box.moved(0, -0.4)));
        moves.add(move("south", box.moved(0, 0.4)));
        return moves;
    }

    private MapView.Way move(String key, Box box) {
        return new MapView.Way("move." + key, question.at(box).path(), false);
    }

    private List<MapView.Kept> kept() {
        List<MapView.Kept> kept = new ArrayList<>();
        kept.add(new MapView.Kept("extent", question.extent().code()));
        question.box().ifPresent(box -> kept.add(new MapView.Kept("box", box.toString())));
        question.element().ifPresent(id -> kept.add(new MapView.Kept("element", id.reference())));
        return kept;
    }

    /// The links shown, as rows.
    List<LinkRow> rows() {
        return table().of(shown());
    }

    private LinkRows table() {
        return new LinkRows(network, names, marks, question, words, carried);
    }

    /// What is carried, in a sentence; empty where the map does not show it.
    private String traffic(List<Link> shown) {
        if (carried.isEmpty()) {
            return "";
        }
        Carried found = carried.get();
        String busiest = found.busiest(shown)
                .flatMap(link -> found.of(link.id())
                        .map(load -> words.say("map.traffic", names.link(link), table().tonnes(load))))
                .orElse(words.say("map.traffic.none"));
        List<String> full = new ArrayList<>();
        found.full().forEach(id -> full.add(names.of(id)));
        return busiest + " "
                + (full.isEmpty() ? words.say("map.full.none") : words.say("map.full", String.join("; ", full)));
    }
}
