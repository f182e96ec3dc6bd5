package org.charterworks.app.web.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.map.Box;
import org.charterworks.app.web.map.Extent;
import org.charterworks.app.web.map.MapLine;
import org.charterworks.app.web.map.MapPoint;
import org.charterworks.app.web.map.NetworkMap;
import org.charterworks.app.web.map.Place;
import org.charterworks.app.web.map.View;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// The way of routes on the map, with the open network pale around them.
public record RouteMap(Atlas atlas, Network network, ElementNames names, Visit visit) {
    private static final double ROOM_KM = 90;
    private static final double PIXELS = 960;
    private static final double WIDTH = 3;
    private static final double THIN = 1.7;

    String drawn(Route route, Words words) {
        return drawn(List.of(route), words.say("route.map", names.node(route.from()), names.node(route.to())), words);
    }

    /// Routes between the same two places, the first thick, the others thin.
    public String drawn(List<Route> routes, String title, Words words) {
        MapMarks marks = new MapMarks(atlas, network, words);
        Map<LinkId, MapLine> lines = new LinkedHashMap<>();
        Set<NodeId> nodes = new LinkedHashSet<>();
        for (Route route : routes) {
            double width = route.equals(routes.getFirst()) ? WIDTH : THIN;
            route.links()
                    .forEach(id ->
                            lines.putIfAbsent(id, line(network.link(id), marks).withWidth(width)));
            nodes.addAll(route.nodes());
        }
        List<MapLine> around = network.links().stream()
                .filter(link -> link.isOpen() && Layer.TRANSPORT.contains(link.layer()) && link.layer() != Layer.AIR)
                .filter(link -> !lines.containsKey(link.id()))
                .map(link -> marks.line(link, MapLine.State.OPEN, "", names.link(link), false))
                .toList();
        List<Place> places = new ArrayList<>();
        lines.values().forEach(line -> places.addAll(line.course()));
        nodes.forEach(id -> places.add(MapMarks.place(network.node(id))));
        Extent extent = Extent.holding(places);
        String inWords = words.say(
                "route.map.words",
                routes.stream()
                        .map(route -> String.join(
                                ", ", route.nodes().stream().map(names::node).toList()))
                        .collect(Collectors.joining("; ")));
        return new NetworkMap(
                        "route-map",
                        title,
                        inWords,
                        atlas.base(),
                        new View(extent, Box.around(extent, places, ROOM_KM), PIXELS),
                        words.locale().getLanguage(),
                        around,
                        List.copyOf(lines.values()),
                        points(routes, nodes, words),
                        List.of())
                .drawn();
    }

    private MapLine line(Link link, MapMarks marks) {
        return marks.line(link, MapLine.State.OPEN, href(link.id().reference()), names.link(link), false);
    }

    private String href(String reference) {
        return visit.to("/map?element=" + Addresses.encoded(reference) + "#facts");
    }

    /// The places on the way; the ends and those where the shipment stands longest are named first.
    private List<MapPoint> points(List<Route> routes, Set<NodeId> nodes, Words words) {
        Route route = routes.getFirst();
        List<MapPoint> points = new ArrayList<>();
        for (NodeId id : nodes) {
            Node node = network.node(id);
            double hours = routes.stream()
                    .flatMap(each -> each.legs().stream())
                    .filter(leg ->
                            leg instanceof Leg.Stand stand && stand.node().equals(id))
                    .mapToDouble(Leg::hours)
                    .sum();
            boolean end = id.equals(route.from()) || id.equals(route.to());
            points.add(new MapPoint(
                    id.reference(),
                    MapMarks.place(node),
                    hours > 0 || end ? MapPoint.Symbol.CITY : MapPoint.Symbol.JUNCTION,
                    words.place(node),
                    2 + (int) Math.round(hours),
                    href(id.reference()),
                    end));
        }
        return points;
    }
}
