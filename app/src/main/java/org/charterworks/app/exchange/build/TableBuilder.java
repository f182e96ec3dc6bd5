package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.figure;
import static org.charterworks.app.exchange.build.Cells.word;
import static org.charterworks.app.exchange.build.ChangeBuilder.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.PublishedFigure;

/// Demand, commodities, parameters and published figures, each from its table.
final class TableBuilder {

    private final FolderRecords records;

    TableBuilder(FolderRecords records) {
        this.records = records;
    }

    /// One demand for each id, whose rows are its years.
    List<Demand> demands() {
        Map<String, List<RecordValue>> byId = new LinkedHashMap<>();
        records.rows("network/demand.csv")
                .forEach(row -> byId.computeIfAbsent(row.text("id"), _ -> new ArrayList<>())
                        .add(row));
        return byId.values().stream().map(TableBuilder::demand).toList();
    }

    private static Demand demand(List<RecordValue> years) {
        RecordValue first = years.getFirst();
        SortedMap<Integer, Value> tonnesPerYear = new TreeMap<>();
        years.forEach(row -> tonnesPerYear.put(
                Cells.number(row, "year").intValueExact(),
                figure(row, "tonnes_per_year").orElseThrow()));
        return new Demand(
                new DemandId(first.text("id")),
                new NodeId(first.text("origin")),
                new NodeId(first.text("destination")),
                new CommodityId(first.text("commodity")),
                layers(first),
                tonnesPerYear);
    }

    static Set<Layer> layers(RecordValue row) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        row.texts("layers").forEach(layer -> layers.add(word(Layer.class, layer)));
        return layers;
    }

    Map<CommodityId, Commodity> commodities() {
        Map<CommodityId, Commodity> commodities = new TreeMap<>();
        for (RecordValue row : records.rows("commodities.csv")) {
            CommodityId id = new CommodityId(row.text("id"));
            commodities.put(
                    id,
                    new Commodity(
                            id,
                            row.text("name"),
                            figure(row, "value_of_time_usd_per_tonne_hour").orElseThrow(),
                            row.text("note"),
                            row.findNumber("value_usd_per_tonne").map(BigDecimal::doubleValue),
                            row.yes("in_containers")));
        }
        return commodities;
    }

    Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        for (RecordValue row : records.rows("parameters.csv")) {
            Value value = Cells.range(row, "low", "central", "high", "source", grade(row))
                    .orElseThrow();
            parameters.put(
                    row.text("id"),
                    new Parameter(row.text("id"), row.text("label"), row.text("unit"), value, row.text("note")));
        }
        return parameters;
    }

    Defaults defaults() {
        Map<Layer, Value> speeds = new EnumMap<>(Layer.class);
        Map<Layer, Value> costs = new EnumMap<>(Layer.class);
        Map<Layer, Value> co2 = new EnumMap<>(Layer.class);
        for (RecordValue row : records.rows("network/factors.csv")) {
            Layer layer = word(Layer.class, row, "layer");
            figure(row, "co2_grams_per_tonne_km").ifPresent(value -> co2.put(layer, value));
            figure(row, "speed_km_per_hour", "speed_source", "speed_grade")
                    .ifPresent(value -> speeds.put(layer, value));
            figure(row, "cost_usd_per_tonne_km", "cost_source", "cost_grade")
                    .ifPresent(value -> costs.put(layer, value));
        }
        return new Defaults(speeds, costs, co2);
    }

    List<PublishedFigure> published() {
        return records.rows("validation.csv").stream()
                .map(row -> new PublishedFigure(
                        row.text("id"),
                        row.text("metric"),
                        row.text("scope"),
                        row.findNumber("value").map(BigDecimal::doubleValue),
                        row.findText("value_text")
                                .or(() -> row.findNumber("value").map(BigDecimal::toPlainString))
                                .orElse(""),
                        row.text("unit"),
                        row.text("year"),
                        row.text("scenario"),
                        row.findText("from_node").map(NodeId::new),
                        row.findText("to_node").map(NodeId::new),
                        row.yes("usable_for_calibration"),
                        Cells.sources(row),
                        grade(row),
                        row.text("note"),
                        row.findText("via_node").map(NodeId::new),
                        layers(row),
                        row.texts("elements").stream()
                                .flatMap(reference -> ElementId.parse(reference).stream())
                                .toList(),
                        row.yes("sets_inputs"),
                        row.text("reason")))
                .toList();
    }
}
