package org.charterworks.network.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Draws a small network for a test in few words. Figures are invented, with one source and medium grade.
public final class Sketch {
    public static final SourceKey SOURCE = new SourceKey("test");

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Dwell> dwells = new ArrayList<>();
    private final List<HazardArea> areas = new ArrayList<>();

    public static Value value(double number) {
        return Value.exactly(number, SOURCE, Grade.MEDIUM);
    }

    /// Figures of a link; 10 g CO2e per tonne-kilometre.
    public static Map<Attribute, Value> figures(double lengthKm, double hours, double usdPerTonne) {
        EnumMap<Attribute, Value> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.LENGTH_KM, value(lengthKm));
        values.put(Attribute.TRAVEL_HOURS, value(hours));
        values.put(Attribute.COST_USD_PER_TONNE, value(usdPerTonne));
        values.put(Attribute.CO2_GRAMS_PER_TONNE_KM, value(10));
        return values;
    }

    public static Link openLink(
            String id, String from, String to, Layer layer, String gauge, Map<Attribute, Value> values) {
        NodeId tail = new NodeId(from);
        NodeId head = new NodeId(to);
        return new Link(new LinkId(id), "", tail, head, layer, gauge, LinkStatus.OPEN, true, values, "");
    }

    public Sketch node(String id, String country) {
        nodes.add(new Node(new NodeId(id), id, country, NodeKind.JUNCTION, 40, 50, "", Map.of(), ""));
        return this;
    }

    /// Nodes of one country.
    public Sketch nodes(String country, String... ids) {
        for (String id : ids) {
            node(id, country);
        }
        return this;
    }

    public Sketch link(Link link) {
        links.add(link);
        return this;
    }

    public Sketch rail(String id, String from, String to, String gauge, double km, double hours, double usdPerTonne) {
        return link(openLink(id, from, to, Layer.RAIL, gauge, figures(km, hours, usdPerTonne)));
    }

    public Sketch road(String id, String from, String to, double km, double hours, double usdPerTonne) {
        return link(openLink(id, from, to, Layer.ROAD, "", figures(km, hours, usdPerTonne)));
    }

    public Sketch sea(String id, String from, String to, double km, double hours, double usdPerTonne) {
        return link(openLink(id, from, to, Layer.SEA, "", figures(km, hours, usdPerTonne)));
    }

    /// Gives the link added last another status.
    public Sketch but(LinkStatus status) {
        links.add(links.removeLast().withStatus(status));
        return this;
    }

    /// Lets the link added last run from its first node to its second only.
    public Sketch oneWay() {
        Link link = links.removeLast();
        return link(new Link(
                link.id(),
                link.name(),
                link.from(),
                link.to(),
                link.layer(),
                link.gauge(),
                link.status(),
                false,
                link.values(),
                link.note()));
    }

    /// Gives the link added last a capacity.
    public Sketch capacity(double tonnesPerYear) {
        Link link = links.removeLast();
        Map<Attribute, Value> values = new EnumMap<>(link.values());
        values.put(Attribute.CAPACITY_TONNES_PER_YEAR, value(tonnesPerYear));
        return link(link.withValues(values));
    }

    public Sketch dwell(Dwell dwell) {
        dwells.add(dwell);
        return this;
    }

    /// A row both ways, not charged at origin or destination.
    public Sketch dwell(
            String id,
            String node,
            DwellProcess process,
            DwellSide from,
            DwellSide to,
            double hours,
            double usdPerTonne) {
        return dwell(row(id, node, process, from, to, hours, usdPerTonne));
    }

    public static Dwell row(
            String id,
            String node,
            DwellProcess process,
            DwellSide from,
            DwellSide to,
            double hours,
            double usdPerTonne) {
        Map<Attribute, Value> values =
                Map.of(Attribute.DWELL_HOURS, value(hours), Attribute.DWELL_COST_USD_PER_TONNE, value(usdPerTonne));
        return new Dwell(new DwellId(id), new NodeId(node), process, from, to, true, false, false, values, "");
    }

    /// A transfer both ways between two layers at a node.
    public Sketch transfer(String id, String node, Layer from, Layer to, double hours, double usdPerTonne) {
        return dwell(id, node, DwellProcess.TRANSHIPMENT, DwellSide.on(from), DwellSide.on(to), hours, usdPerTonne);
    }

    public Sketch gaugeChange(String id, String node, String from, String to, double hours, double usdPerTonne) {
        DwellSide before = DwellSide.on(Layer.RAIL, from);
        DwellSide after = DwellSide.on(Layer.RAIL, to);
        return dwell(id, node, DwellProcess.GAUGE_CHANGE, before, after, hours, usdPerTonne);
    }

    public Sketch border(String id, String node, @Nullable Layer layer, String from, String to, double hours) {
        DwellSide before = new DwellSide(layer, "", from);
        DwellSide after = new DwellSide(layer, "", to);
        return dwell(id, node, DwellProcess.BORDER, before, after, hours, 1);
    }

    public Sketch area(String id, boolean cleared, String... gates) {
        List<LinkId> links = List.of(gates).stream().map(LinkId::new).toList();
        areas.add(new HazardArea(new AreaId(id), id, 39, 47, cleared, links));
        return this;
    }

    public Built build() {
        return Network.of(nodes, links, dwells, areas);
    }

    public Network network() {
        return build().orThrow();
    }
}
