package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.figure;
import static org.charterworks.app.exchange.build.Cells.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.charterworks.app.exchange.check.WeeklyTime;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.duration.ClosureWait;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.service.Departures;
import org.charterworks.network.service.Service;
import org.charterworks.network.service.Timetable;
import org.charterworks.network.shipment.Compatibility;
import org.charterworks.network.shipment.Procedure;
import org.charterworks.network.shipment.Trip;
import org.charterworks.roadmap.programme.EmissionFactor;
import org.charterworks.roadmap.programme.Shipping;

/// What the tables tell a shipper: services, cargo, procedures, observed trips, the table of CO2 factors.
final class ShippingBuilder {

    private final FolderRecords records;

    ShippingBuilder(FolderRecords records) {
        this.records = records;
    }

    Shipping shipping() {
        return new Shipping(
                services(),
                new Compatibility(cargo()),
                kinds(),
                records.rows("network/procedures.csv").stream()
                        .map(ShippingBuilder::procedure)
                        .toList(),
                records.rows("network/trips.csv").stream()
                        .map(ShippingBuilder::trip)
                        .toList(),
                records.rows("network/factors.csv").stream()
                        .map(ShippingBuilder::factor)
                        .toList());
    }

    /// The services that state a pattern; the others are shown and not computed with.
    Map<LinkId, Service> services() {
        Map<LinkId, Service> services = new TreeMap<>();
        for (RecordValue row : records.rows("network/services.csv")) {
            if (row.has("pattern")) {
                LinkId link = new LinkId(row.text("link"));
                services.put(
                        link,
                        new Service(
                                link,
                                departures(row),
                                closures(row),
                                Cells.sourceKeys(row, "source"),
                                ChangeBuilder.grade(row)));
            }
        }
        return services;
    }

    private static Departures departures(RecordValue row) {
        double cutOff =
                row.findNumber("cut_off_hours").map(BigDecimal::doubleValue).orElse(0.0);
        return switch (row.text("pattern")) {
            case "regular" -> new Departures.Headways(List.of(number(row, "headway_hours")), cutOff);
            case "irregular" -> new Departures.Headways(numbers(row, "headways_hours"), cutOff);
            case "exponential" -> new Departures.Exponential(number(row, "headway_hours"), cutOff);
            case "when_full" ->
                new Departures.WhenFull(
                        Cells.number(row, "batch_units").intValueExact(), number(row, "batch_units_per_hour"));
            case "timetable" ->
                new Timetable(
                        row.texts("departures").stream()
                                .map(text -> WeeklyTime.parse(text).orElseThrow())
                                .toList(),
                        ZoneId.of(row.text("time_zone")),
                        new HashSet<>(Cells.each(row, "not_on", LocalDate::parse)),
                        cutOff);
            default -> throw new IllegalStateException("no pattern " + row.text("pattern"));
        };
    }

    private static Optional<ClosureWait> closures(RecordValue row) {
        return row.has("closed_mean_hours")
                ? Optional.of(new ClosureWait(
                        number(row, "closed_mean_hours"), number(row, "closed_cv"), number(row, "open_mean_hours")))
                : Optional.empty();
    }

    private Map<ElementId, Set<CargoKind>> cargo() {
        Map<ElementId, Set<CargoKind>> only = new TreeMap<>();
        only("network/nodes.csv", NodeId::new, only);
        only("network/links.csv", LinkId::new, only);
        only("network/dwell.csv", DwellId::new, only);
        return only;
    }

    private void only(String file, Function<String, ElementId> id, Map<ElementId, Set<CargoKind>> only) {
        for (RecordValue row : records.rows(file)) {
            if (row.has("cargo")) {
                only.put(id.apply(row.text("id")), cargo(row));
            }
        }
    }

    private static Set<CargoKind> cargo(RecordValue row) {
        Set<CargoKind> kinds = EnumSet.noneOf(CargoKind.class);
        row.texts("cargo").forEach(text -> kinds.add(word(CargoKind.class, text)));
        return kinds;
    }

    private Map<CommodityId, CargoKind> kinds() {
        Map<CommodityId, CargoKind> kinds = new TreeMap<>();
        for (RecordValue row : records.rows("commodities.csv")) {
            row.findText("cargo_kind")
                    .ifPresent(text -> kinds.put(new CommodityId(row.text("id")), word(CargoKind.class, text)));
        }
        return kinds;
    }

    private static Procedure procedure(RecordValue row) {
        return new Procedure(
                row.text("id"),
                new NodeId(row.text("node")),
                row.text("from_country"),
                row.text("to_country"),
                cargo(row),
                row.text("document"),
                row.text("note"),
                Cells.sourceKeys(row, "source"),
                ChangeBuilder.grade(row));
    }

    private static Trip trip(RecordValue row) {
        List<Double> hours = numbers(row, "crossing_hours");
        List<Double> costs = numbers(row, "crossing_costs_usd");
        List<Trip.Crossing> crossings = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            crossings.add(new Trip.Crossing(hours.get(i), costs.get(i)));
        }
        return new Trip(
                row.text("id"),
                row.text("corridor"),
                number(row, "tonnes"),
                number(row, "km"),
                number(row, "moving_hours"),
                number(row, "total_hours"),
                number(row, "cost_usd"),
                crossings);
    }

    private static EmissionFactor factor(RecordValue row) {
        String version = row.findText("version")
                .or(() -> row.findNumber("year").map(BigDecimal::toPlainString))
                .orElse("");
        return new EmissionFactor(
                word(Layer.class, row, "layer"),
                figure(row, "co2_grams_per_tonne_km").orElseThrow(),
                row.text("scope"),
                version);
    }

    private static double number(RecordValue row, String field) {
        return Cells.number(row, field).doubleValue();
    }

    private static List<Double> numbers(RecordValue row, String field) {
        return row.numbers(field).stream().map(BigDecimal::doubleValue).toList();
    }
}
