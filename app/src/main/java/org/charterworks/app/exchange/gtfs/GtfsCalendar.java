package org.charterworks.app.exchange.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.text.CsvRows;

/// Gathers on which days services run.
final class GtfsCalendar {
    static final List<String> WEEK_COLUMNS = Stream.concat(
                    Stream.of("service_id", "start_date", "end_date"),
                    Stream.of(DayOfWeek.values()).map(GtfsCalendar::column))
            .toList();
    static final List<String> DATE_COLUMNS = List.of("service_id", "date", "exception_type");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final GtfsFeed.Service NEVER =
            new GtfsFeed.Service(Set.of(), LocalDate.MAX, LocalDate.MIN, Set.of(), Set.of());

    private final Findings findings;
    private final Map<String, GtfsFeed.Service> services = new TreeMap<>();

    GtfsCalendar(Findings findings) {
        this.findings = findings;
    }

    private static String column(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /// A row of calendar.txt.
    void week(CsvRows.Row row) {
        String id = row.cell("service_id");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String cell = row.cell(column(day));
            if (cell.equals("1")) {
                days.add(day);
            } else if (!cell.equals("0")) {
                findings.problem(row.place(), column(day), cell, "1 or 0", "say whether it runs on this day");
            }
        }
        Optional<LocalDate> from = day(row, "start_date");
        Optional<LocalDate> until = day(row, "end_date");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            findings.problem(
                    row.place(),
                    "end_date",
                    row.cell("end_date"),
                    "a day not before start_date",
                    "mend one of the two");
        }
        GtfsFeed.Service service =
                new GtfsFeed.Service(days, from.orElse(LocalDate.MAX), until.orElse(LocalDate.MIN), Set.of(), Set.of());
        if (id.isEmpty() || services.putIfAbsent(id, service) != null) {
            findings.problem(
                    row.place(), "service_id", id, "an id that no other service has", "name every service once");
        }
    }

    /// A row of calendar_dates.txt.
    void date(CsvRows.Row row) {
        String type = row.cell("exception_type");
        Optional<LocalDate> day = day(row, "date");
        if (!type.equals("1") && !type.equals("2")) {
            findings.problem(row.place(), "exception_type", type, "1 (added) or 2 (removed)", "mend the cell");
            return;
        }
        day.ifPresent(date -> services.merge(
                row.cell("service_id"), exception(NEVER, date, type), (known, _) -> exception(known, date, type)));
    }

    private static GtfsFeed.Service exception(GtfsFeed.Service service, LocalDate day, String type) {
        Set<LocalDate> added = new TreeSet<>(service.added());
        Set<LocalDate> removed = new TreeSet<>(service.removed());
        (type.equals("1") ? added : removed).add(day);
        return new GtfsFeed.Service(service.days(), service.from(), service.until(), added, removed);
    }

    private Optional<LocalDate> day(CsvRows.Row row, String column) {
        try {
            return Optional.of(LocalDate.parse(row.cell(column), DATE));
        } catch (DateTimeParseException notADay) {
            findings.problem(row.place(), column, row.cell(column), "a day written YYYYMMDD", "mend the cell");
            return Optional.empty();
        }
    }

    boolean knows(String service) {
        return services.containsKey(service);
    }

    Set<String> ids() {
        return services.keySet();
    }

    Map<String, GtfsFeed.Service> services() {
        return services;
    }
}
