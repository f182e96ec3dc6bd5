package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.figure;
import static org.charterworks.app.exchange.build.Cells.word;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.check.Waits;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Built;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.DwellProcess;
import org.charterworks.network.model.DwellSide;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.NodeKind;
import org.charterworks.network.model.Spread;
import org.charterworks.network.model.Value;
import org.charterworks.network.service.Fleet;

/// The base network from the tables of `network/`.
final class NetworkBuilder {

    private static final List<Attribute> LINK_FIGURES = List.of(Attribute.LENGTH_KM, Attribute.TRAVEL_HOURS);

    private static final List<Attribute> LINK_CAPACITIES = List.of(
            Attribute.CAPACITY_TONNES_PER_YEAR,
            Attribute.CAPACITY_MEGAWATT,
            Attribute.CAPACITY_BCM_PER_YEAR,
            Attribute.CAPACITY_GBIT_PER_S);

    private final FolderRecords records;
    private final Map<String, RecordValue> services;
    private final SpreadBuilder spreads;

    NetworkBuilder(FolderRecords records) {
        this.records = records;
        this.spreads = new SpreadBuilder(new ShippingBuilder(records).services());
        this.services = records.rows("network/services.csv").stream()
                .collect(Collectors.toMap(row -> row.text("link"), row -> row));
    }

    Built network() {
        return Network.of(
                records.rows("network/nodes.csv").stream()
                        .map(NetworkBuilder::node)
                        .toList(),
                records.rows("network/links.csv").stream().map(this::link).toList(),
                records.rows("network/dwell.csv").stream().map(this::dwell).toList(),
                records.rows("network/hazard_areas.csv").stream()
                        .map(NetworkBuilder::area)
                        .toList());
    }

    private static Node node(RecordValue row) {
        Map<Attribute, Value> figures = new EnumMap<>(Attribute.class);
        put(figures, Attribute.CAPACITY_TONNES_PER_YEAR, figure(row, "capacity_tonnes_per_year"));
        return new Node(
                new NodeId(row.text("id")),
                row.text("name"),
                row.text("name_az").isBlank() ? Map.of() : Map.of("az", row.text("name_az")),
                row.text("country"),
                word(NodeKind.class, row, "kind"),
                Cells.number(row, "lat_deg").doubleValue(),
                Cells.number(row, "lon_deg").doubleValue(),
                row.text("un_locode"),
                figures,
                row.text("note"));
    }

    /// A row of the table of links, or the link inside an effect that adds it.
    Link link(RecordValue row) {
        Map<Attribute, Value> figures = new EnumMap<>(Attribute.class);
        LINK_FIGURES.forEach(attribute -> put(figures, attribute, figure(row, attribute.code())));
        LINK_CAPACITIES.forEach(attribute ->
                put(figures, attribute, figure(row, attribute.code(), "capacity_source", "capacity_grade")));
        put(
                figures,
                Attribute.COST_USD_PER_TONNE,
                figure(row, Attribute.COST_USD_PER_TONNE.code(), "cost_source", "cost_grade"));
        put(
                figures,
                Attribute.CO2_GRAMS_PER_TONNE_KM,
                figure(row, Attribute.CO2_GRAMS_PER_TONNE_KM.code(), "co2_source", "co2_grade"));
        Optional.ofNullable(services.get(row.text("id"))).ifPresent(service -> {
            put(figures, Attribute.HEADWAY_HOURS, figure(service, "headway_hours"));
            if (Waits.hasFleet(service)) {
                figures.putIfAbsent(
                        Attribute.CAPACITY_TONNES_PER_YEAR, fleet(service).tonnesPerYear());
            }
        });
        return new Link(
                new LinkId(row.text("id")),
                row.text("name"),
                new NodeId(row.text("from")),
                new NodeId(row.text("to")),
                word(Layer.class, row, "layer"),
                row.text("gauge"),
                word(LinkStatus.class, row, "status"),
                row.yes("both_ways"),
                figures,
                row.text("note"));
    }

    private static Fleet fleet(RecordValue service) {
        Value loadFactor = figure(service, "load_factor")
                .orElseGet(() -> new Value(1, 1, 1, Cells.sourceKeys(service, "source"), ChangeBuilder.grade(service)));
        return new Fleet(
                Cells.number(service, "vessels").intValueExact(),
                Cells.number(service, "vessel_tonnes").doubleValue(),
                Cells.number(service, "round_trip_hours").doubleValue(),
                loadFactor,
                service.findNumber("service_hours_per_year")
                        .map(BigDecimal::doubleValue)
                        .orElse(Fleet.HOURS_OF_A_YEAR));
    }

    private Dwell dwell(RecordValue row) {
        Optional<Spread> spread = spreads.of(row);
        Map<Attribute, Value> figures = new EnumMap<>(Attribute.class);
        put(figures, Attribute.DWELL_HOURS, SpreadBuilder.hours(row, spread));
        put(figures, Attribute.DWELL_COST_USD_PER_TONNE, figure(row, "cost_usd_per_tonne"));
        put(figures, Attribute.DWELL_CO2_KG_PER_TONNE, figure(row, "co2_kg_per_tonne"));
        put(figures, Attribute.CAPACITY_TONNES_PER_YEAR, figure(row, "capacity_tonnes_per_year"));
        return new Dwell(
                new DwellId(row.text("id")),
                new NodeId(row.text("node")),
                word(DwellProcess.class, row, "process"),
                side(row, "from"),
                side(row, "to"),
                row.yes("both_ways"),
                row.yes("at_origin"),
                row.yes("at_destination"),
                figures,
                row.text("note"),
                spread,
                row.findText("service").map(LinkId::new));
    }

    private static DwellSide side(RecordValue row, String side) {
        return new DwellSide(
                row.findText(side + "_layer")
                        .map(text -> word(Layer.class, text))
                        .orElse(null),
                row.text(side + "_gauge"),
                row.text(side + "_country"));
    }

    private static HazardArea area(RecordValue row) {
        return new HazardArea(
                new AreaId(row.text("id")),
                row.text("name"),
                Cells.number(row, "lat_deg").doubleValue(),
                Cells.number(row, "lon_deg").doubleValue(),
                row.text("status").equals("cleared"),
                Cells.each(row, "gates", LinkId::new));
    }

    private static void put(Map<Attribute, Value> figures, Attribute attribute, Optional<Value> figure) {
        figure.ifPresent(value -> figures.put(attribute, value));
    }
}
