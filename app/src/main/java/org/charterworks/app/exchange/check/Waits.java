package org.charterworks.app.exchange.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// What a distribution, a service or an observed trip needs to be computed with.
public final class Waits {

    /// Fields that each pattern of a service needs.
    private static final Map<String, List<String>> PATTERNS = Map.of(
            "regular", List.of("headway_hours"),
            "irregular", List.of("headways_hours"),
            "exponential", List.of("headway_hours"),
            "timetable", List.of("departures", "time_zone"),
            "when_full", List.of("batch_units", "batch_units_per_hour"));

    /// Above this part of the time a busy server makes waits that say little.
    private static final double FULL = 0.98;

    private final RecordIndex index;
    private final Findings findings;

    Waits(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        index.records().rows("network/dwell.csv").forEach(this::checkDwell);
        index.records().rows("network/services.csv").forEach(this::checkService);
        index.records().rows("network/trips.csv").forEach(this::checkTrip);
    }

    private void checkDwell(RecordValue row) {
        String distribution = row.text("distribution");
        switch (distribution) {
            case "lognormal" -> {
                if (!row.has("median_hours")) {
                    needs(row, distribution, "hours", "hours_cv");
                } else if (isAtMost(row, "p90_hours", "median_hours")) {
                    problem(row, "p90_hours", "more than median_hours", "nine of ten stays are shorter than p90_hours");
                }
            }
            case "gamma" -> needs(row, distribution, "hours", "hours_cv");
            case "fixed" -> needs(row, distribution, "hours");
            case "uniform" -> {
                needs(row, distribution, "hours_low", "hours_high");
                spreads(row);
            }
            case "triangular" -> {
                needs(row, distribution, "hours_low", "hours", "hours_high");
                spreads(row);
            }
            case "empirical" -> needs(row, distribution, "observed_hours");
            default -> checkUnnamed(row);
        }
        for (String field : List.of("hours", "median_hours")) {
            if (List.of("lognormal", "gamma").contains(distribution) && isNought(row, field)) {
                problem(row, field, "a number above 0", "a " + distribution + " distribution has a mean above 0");
            }
        }
        negative(row, "observed_hours");
        if (isQueue(row)) {
            checkQueue(row);
        }
    }

    /// Whether the stay of a row follows from arrivals, servers and service.
    public static boolean isQueue(RecordValue row) {
        return row.has("servers")
                && row.has("arrivals_per_hour")
                && row.has("service_hours")
                && !row.has("hours")
                && !row.has("distribution");
    }

    /// A queue has to have an end.
    private void checkQueue(RecordValue row) {
        double work = number(row, "arrivals_per_hour") * number(row, "service_hours");
        double busy = work / number(row, "servers");
        if (busy >= 1) {
            problem(
                    row,
                    "arrivals_per_hour",
                    String.format(
                            Locale.ROOT,
                            "less work than the servers can do; %.4g hours of service arrive in an hour",
                            work),
                    "the queue would grow without end: give it more servers, or the arrivals it really has");
        } else if (busy > FULL) {
            findings.note(
                    row.place(),
                    String.format(
                            Locale.ROOT,
                            "%s: busy %.1f %% of the time, so the wait follows from the last digits of its figures",
                            row.text("id"),
                            100 * busy));
        }
    }

    private static double number(RecordValue row, String field) {
        return row.findNumber(field).orElseThrow().doubleValue();
    }

    /// Figures of a spread need the name of the distribution; a wait for a service needs its pattern.
    private void checkUnnamed(RecordValue row) {
        for (String field : List.of("hours_cv", "median_hours", "observed_hours")) {
            if (row.has(field) && !row.isFaulty("distribution")) {
                problem(row, "distribution", "the distribution that " + field + " belongs to", "name it, as lognormal");
                return;
            }
        }
        Optional<RecordValue> service = row.findText("service").flatMap(link -> index.find("service", link));
        boolean waits = service.filter(found -> found.has("pattern") || found.isFaulty("pattern"))
                .isPresent();
        if (row.has("service") && !row.has("hours") && !row.isFaulty("hours") && !waits) {
            problem(
                    row,
                    "service",
                    "a link with a pattern in network/services.csv",
                    "give the service a pattern, or give the row its hours");
        }
    }

    /// Whether a service states vessels, what they take and how long they need, so that it has a capacity.
    public static boolean hasFleet(RecordValue service) {
        return service.has("vessel_tonnes")
                && service.has("round_trip_hours")
                && service.findNumber("vessels")
                        .filter(number -> number.signum() > 0)
                        .isPresent();
    }

    private void checkService(RecordValue row) {
        if (hasFleet(row)
                && index.find("link", row.text("link"))
                        .filter(link -> link.has("capacity_tonnes_per_year"))
                        .isPresent()) {
            findings.note(row.place(), row.text("link") + " keeps its own capacity; that of its fleet is not used");
        }
        String pattern = row.text("pattern");
        needs(row, pattern, PATTERNS.getOrDefault(pattern, List.of()).toArray(String[]::new));
        if (pattern.equals("timetable")) {
            row.texts("departures").stream()
                    .filter(text -> WeeklyTime.parse(text).isEmpty())
                    .forEach(text -> findings.problem(
                            row.placeOf("departures"),
                            "departures[]",
                            text,
                            "a day and a time, such as mon 05:00",
                            "write mon, tue, wed, thu, fri, sat or sun, a space, and a time from 00:00 to 23:59"));
        }
        if (row.numbers("headways_hours").stream().anyMatch(headway -> headway.signum() <= 0)) {
            problem(row, "headways_hours", "numbers above 0", "a gap between two departures takes some time");
        }
    }

    private void checkTrip(RecordValue row) {
        int hours = row.numbers("crossing_hours").size();
        int costs = row.numbers("crossing_costs_usd").size();
        boolean faulty = row.isFaulty("crossing_hours") || row.isFaulty("crossing_costs_usd");
        if (hours != costs && !faulty) {
            problem(
                    row,
                    "crossing_costs_usd",
                    hours + " numbers, one for each of crossing_hours",
                    "give hours and money of every crossing, 0 where nothing was paid");
        }
        negative(row, "crossing_hours");
        negative(row, "crossing_costs_usd");
    }

    private void needs(RecordValue row, String what, String... fields) {
        for (String field : fields) {
            if (!row.has(field) && !row.isFaulty(field)) {
                problem(
                        row,
                        field,
                        "a value, because the row says " + what,
                        "add " + field + ", or choose another word");
            }
        }
    }

    private void spreads(RecordValue row) {
        if (isAtMost(row, "hours_high", "hours_low")) {
            problem(row, "hours_high", "more than hours_low", "for a stay that never varies write fixed");
        }
    }

    private void negative(RecordValue row, String field) {
        if (row.numbers(field).stream().anyMatch(number -> number.signum() < 0)) {
            problem(row, field, "numbers of 0 or more", "check the signs");
        }
    }

    private static boolean isAtMost(RecordValue row, String field, String other) {
        Optional<BigDecimal> number = row.findNumber(field);
        Optional<BigDecimal> least = row.findNumber(other);
        return number.isPresent() && least.isPresent() && number.get().compareTo(least.get()) <= 0;
    }

    private static boolean isNought(RecordValue row, String field) {
        return row.findNumber(field).filter(number -> number.signum() == 0).isPresent();
    }

    private void problem(RecordValue row, String field, String expected, String advice) {
        String seen = row.has(field)
                ? row.findNumber(field)
                        .map(BigDecimal::toPlainString)
                        .orElse(row.find(field).isPresent() ? text(row, field) : "")
                : "";
        findings.problem(row.placeOf(field), field, seen, expected, advice);
    }

    private static String text(RecordValue row, String field) {
        return row.kind().field(field).isList()
                ? String.join(
                        ";",
                        row.numbers(field).stream()
                                .map(BigDecimal::toPlainString)
                                .toList())
                : row.text(field);
    }
}
