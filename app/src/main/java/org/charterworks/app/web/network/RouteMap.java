package org.charterworks.app.web.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/// The way of a route on the map, with the open network pale around it.
record RouteMap(Atlas atlas, Network network, ElementNames names, Visit visit) {
    private static final double ROOM_KM = 90;
    private static final double PIXELS = 960;
    private static final double WIDTH = 3;

    String drawn(Route route, Words words) {
        MapMarks marks = new MapMarks(atlas, network);
        Set<LinkId> own = new HashSet<>(route.links());
        List<MapLine> lines = route.moves().stream()
                .map(move -> line(network.link(move.element()), marks))
                .toList();
        List<MapLine> around = network.links().stream()
                .filter(link -> link.isOpen() && Layer.TRANSPORT.contains(link.layer()) && link.layer() != Layer.AIR)
                .filter(link -> !own.contains(link.id()))
                .map(link -> marks.line(link, MapLine.State.OPEN, "", names.link(link), false))
                .toList();
        List<Place> places = new ArrayList<>();
        lines.forEach(line -> places.addAll(line.course()));
        route.nodes().forEach(id -> places.add(MapMarks.place(network.node(id))));
        Extent extent = Extent.holding(places);
        return new NetworkMap(
                        "route-map",
                        words.say("route.map", names.node(route.from()), names.node(route.to())),
                        words.say(
                                "route.map.words",
                                String.join(
                                        ", ",
                                        route.nodes().stream().map(names::node).toList())),
                        atlas.base(),
                        new View(extent, Box.around(extent, places, ROOM_KM), PIXELS),
                        words.locale().getLanguage(),
                        around,
                        lines,
                        points(route),
                        List.of())
                .drawn();
    }

    private MapLine line(Link link, MapMarks marks) {
        MapLine line = marks.line(link, MapLine.State.OPEN, href(link.id().reference()), names.link(link), false);
        return line.withWidth(WIDTH);
    }

    private String href(String reference) {
        return visit.to("/map?element=" + Addresses.encoded(reference) + "#facts");
    }

    /// The places on the way; the ends and those where the shipment stands longest are named first.
    private List<MapPoint> points(Route route) {
        List<MapPoint> points = new ArrayList<>();
        for (NodeId id : new LinkedHashSet<>(route.nodes())) {
            Node node = network.node(id);
            double hours = route.legs().stream()
                    .filter(leg ->
                            leg instanceof Leg.Stand stand && stand.node().equals(id))
                    .mapToDouble(Leg::hours)
                    .sum();
            boolean end = id.equals(route.from()) || id.equals(route.to());
            points.add(new MapPoint(
                    id.reference(),
                    MapMarks.place(node),
                    hours > 0 || end ? MapPoint.Symbol.CITY : MapPoint.Symbol.JUNCTION,
                    node.name(),
                    2 + (int) Math.round(hours),
                    href(id.reference()),
                    end));
        }
        return points;
    }
}
