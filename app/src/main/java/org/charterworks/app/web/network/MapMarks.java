package org.charterworks.app.web.network;

import java.util.Optional;
import java.util.Set;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.map.MapArea;
import org.charterworks.app.web.map.MapLine;
import org.charterworks.app.web.map.MapPoint;
import org.charterworks.app.web.map.Place;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.Value;

/// Turns elements of a network into marks of a map: course, width, symbol, importance.
record MapMarks(Atlas atlas, Network network, Words words) {
    private static final double THIN = 1.3;
    private static final double THICKEST = 6;

    /// A capacity with what it is a capacity for.
    record Capacity(Attribute attribute, Value value) {}

    MapLine line(Link link, MapLine.State state, String href, String name, boolean chosen) {
        return new MapLine(
                link.id().reference(),
                link.layer().code(),
                atlas.course(link.id().value(), place(network.node(link.from())), place(network.node(link.to()))),
                state,
                width(link),
                href,
                name,
                chosen);
    }

    MapPoint point(Node node, Set<Layer> layers, String href, boolean chosen) {
        return new MapPoint(
                node.id().reference(),
                place(node),
                symbol(node),
                words.place(node),
                importance(node, layers),
                href,
                chosen);
    }

    MapArea area(HazardArea area, String href, boolean chosen) {
        return new MapArea(area.id().reference(), new Place(area.lonDeg(), area.latDeg()), area.name(), href, chosen);
    }

    static Place place(Node node) {
        return new Place(node.lonDeg(), node.latDeg());
    }

    /// The capacity that says most about a link of its layer; empty when it is not known.
    Optional<Capacity> capacity(Link link) {
        Attribute attribute = switch (link.layer()) {
            case RAIL, ROAD, SEA, AIR, OIL -> Attribute.CAPACITY_TONNES_PER_YEAR;
            case GAS -> Attribute.CAPACITY_BCM_PER_YEAR;
            case POWER -> Attribute.CAPACITY_MEGAWATT;
            case FIBRE -> Attribute.CAPACITY_GBIT_PER_S;
        };
        return link.value(attribute).map(value -> new Capacity(attribute, value));
    }

    /// In pixels: grows with the root of the capacity, so that the area seen in a crossing is in proportion;
    /// thin where
    /// no capacity is known.
    private double width(Link link) {
        return capacity(link)
                .map(capacity -> Math.min(
                        THICKEST,
                        THIN
                                + perUnit(capacity.attribute())
                                        * Math.sqrt(capacity.value().central())))
                .orElse(THIN);
    }

    /// Chosen so that 25 million tonnes, 25 billion cubic metres, 3 000 megawatt and 25 terabit look alike.
    private static double perUnit(Attribute attribute) {
        return switch (attribute) {
            case CAPACITY_BCM_PER_YEAR -> 0.6;
            case CAPACITY_MEGAWATT -> 0.055;
            case CAPACITY_GBIT_PER_S -> 0.019;
            default -> 0.0006;
        };
    }

    private static MapPoint.Symbol symbol(Node node) {
        return switch (node.kind()) {
            case PORT, DRY_PORT, LANDING_POINT -> MapPoint.Symbol.PORT;
            case BORDER_CROSSING -> MapPoint.Symbol.BORDER;
            case CITY, RAIL_STATION, AIRPORT -> MapPoint.Symbol.CITY;
            case JUNCTION -> MapPoint.Symbol.JUNCTION;
            case TERMINAL, FIELD, STORAGE, PLANT, SUBSTATION, DATA_CENTRE, EXCHANGE_POINT -> MapPoint.Symbol.SUPPLY;
        };
    }

    /// Ports before cities before the rest, and among them those where more links shown meet; airports count
    /// only where
    /// air lines are shown.
    private int importance(Node node, Set<Layer> layers) {
        long links = network.linksAt(node.id()).stream()
                .filter(link -> layers.contains(link.layer()))
                .count();
        int meeting = (int) Math.min(6, links);
        return switch (node.kind()) {
            case PORT -> 6 + meeting;
            case DRY_PORT, CITY, RAIL_STATION, LANDING_POINT -> 3 + meeting;
            case AIRPORT -> layers.contains(Layer.AIR) ? 3 + meeting : 0;
            case TERMINAL, PLANT -> 1 + meeting / 2;
            case BORDER_CROSSING, JUNCTION, FIELD, STORAGE, SUBSTATION, DATA_CENTRE, EXCHANGE_POINT -> 1;
        };
    }
}
