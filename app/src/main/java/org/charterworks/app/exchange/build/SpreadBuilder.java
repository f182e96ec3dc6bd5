package org.charterworks.app.exchange.build;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.check.Waits;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.duration.Distribution;
import org.charterworks.network.duration.Empirical;
import org.charterworks.network.duration.Fixed;
import org.charterworks.network.duration.Gamma;
import org.charterworks.network.duration.Lognormal;
import org.charterworks.network.duration.Queue;
import org.charterworks.network.duration.QueueWait;
import org.charterworks.network.duration.Triangular;
import org.charterworks.network.duration.Uniform;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Spread;
import org.charterworks.network.model.Value;
import org.charterworks.network.service.Service;

/// How the hours of dwell rows vary, from fields that have been checked.
final class SpreadBuilder {

    private final Map<LinkId, Service> services;

    SpreadBuilder(Map<LinkId, Service> services) {
        this.services = services;
    }

    /// Empty when the row gives none.
    Optional<Spread> of(RecordValue row) {
        List<Distribution> parts = parts(row);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spread(
                        parts,
                        row.findNumber("observations")
                                .map(BigDecimal::intValueExact)
                                .orElse(row.numbers("observed_hours").size()),
                        row.text("common_cause")));
    }

    private List<Distribution> parts(RecordValue row) {
        return switch (row.text("distribution")) {
            case "fixed" -> List.of(new Fixed(number(row, "hours")));
            case "lognormal" ->
                List.of(
                        row.has("median_hours")
                                ? Lognormal.ofMedian(number(row, "median_hours"), number(row, "p90_hours"))
                                : Lognormal.ofMean(number(row, "hours"), number(row, "hours_cv")));
            case "gamma" -> List.of(Gamma.ofMean(number(row, "hours"), number(row, "hours_cv")));
            case "uniform" -> List.of(new Uniform(number(row, "hours_low"), number(row, "hours_high")));
            case "triangular" ->
                List.of(new Triangular(number(row, "hours_low"), number(row, "hours"), number(row, "hours_high")));
            case "empirical" ->
                List.of(new Empirical(row.numbers("observed_hours").stream()
                        .map(BigDecimal::doubleValue)
                        .toList()));
            default -> waits(row);
        };
    }

    private List<Distribution> waits(RecordValue row) {
        if (Waits.isQueue(row)) {
            return queue(row);
        }
        return row.findText("service")
                .flatMap(link -> Optional.ofNullable(services.get(new LinkId(link))))
                .map(Service::waits)
                .orElse(List.of());
    }

    /// The wait for a server, and the service.
    private static List<Distribution> queue(RecordValue row) {
        double service = number(row, "service_hours");
        double cv = optional(row, "service_cv");
        Queue queue = new Queue(
                number(row, "arrivals_per_hour"),
                Cells.number(row, "servers").intValueExact(),
                service,
                cv,
                optional(row, "arrivals_cv"));
        return List.of(new QueueWait(queue), cv > 0 ? Gamma.ofMean(service, cv) : new Fixed(service));
    }

    private static double optional(RecordValue row, String field) {
        return row.findNumber(field).map(BigDecimal::doubleValue).orElse(1.0);
    }

    /// The hours of a row: its own figure, or the mean that follows from how they vary.
    static Optional<Value> hours(RecordValue row, Optional<Spread> spread) {
        boolean given = row.has("hours") && !row.text("distribution").equals("triangular");
        if (given || spread.isEmpty()) {
            return Cells.figure(row, "hours");
        }
        double mean = spread.get().meanHours();
        double low = row.findNumber("hours_low").map(BigDecimal::doubleValue).orElse(mean);
        double high = row.findNumber("hours_high").map(BigDecimal::doubleValue).orElse(mean);
        return Optional.of(new Value(
                Math.min(low, mean),
                mean,
                Math.max(high, mean),
                Cells.sourceKeys(row, "source"),
                ChangeBuilder.grade(row)));
    }

    private static double number(RecordValue row, String field) {
        return Cells.number(row, field).doubleValue();
    }
}
