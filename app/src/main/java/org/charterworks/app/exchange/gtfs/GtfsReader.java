package org.charterworks.app.exchange.gtfs;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.CsvRows;
import org.charterworks.app.exchange.text.FolderText;
import org.charterworks.app.exchange.text.Nearest;

/// Reads the files of a feed one after the other and gathers everything that is wrong with them.
final class GtfsReader {
    private static final long LARGEST_FILE_BYTES = 512L * 1024 * 1024;
    /// More are counted, not listed.
    private static final int MOST_PROBLEMS = 50;

    private final Path feed;
    private final Findings findings = new Findings(MOST_PROBLEMS);
    private final Map<String, GtfsFeed.Stop> stops = new LinkedHashMap<>();
    private final Map<String, Route> routes = new HashMap<>();
    private final Map<String, Started> trips = new LinkedHashMap<>();

    /// A route; empty mode = left out.
    private record Route(String name, Optional<GtfsMode> mode) {}

    /// A trip before its calls are known.
    private record Started(Route route, String service, RecordPlace place) {}

    GtfsReader(Path feed) {
        this.feed = feed;
    }

    GtfsRead read() {
        if (Files.isDirectory(feed)) {
            return read(feed);
        }
        if (!Files.isRegularFile(feed)) {
            findings.problem(
                    new RecordPlace(feed.toString(), 0), "", "no such file", "a folder or zip file", "check the path");
            return new GtfsRead.Refused(findings.problems());
        }
        try (FileSystem zip = FileSystems.newFileSystem(feed)) {
            return read(zip.getPath("/"));
        } catch (IOException | ProviderNotFoundException e) {
            findings.problem(
                    new RecordPlace(feed.toString(), 0),
                    "",
                    e.getClass().getSimpleName(),
                    "a zip file with the tables of a feed",
                    "give the folder or the zip file of the feed");
            return new GtfsRead.Refused(findings.problems());
        }
    }

    private GtfsRead read(Path folder) {
        FolderText texts = new FolderText(folder, LARGEST_FILE_BYTES);
        Optional<ZoneId> zone = zone(texts);
        rows(texts, "stops.txt", true, List.of("stop_id"), this::stop);
        stations();
        rows(texts, "routes.txt", true, List.of("route_id", "route_type"), this::route);
        GtfsCalendar calendar = new GtfsCalendar(findings);
        rows(texts, "calendar.txt", false, GtfsCalendar.WEEK_COLUMNS, calendar::week);
        rows(texts, "calendar_dates.txt", false, GtfsCalendar.DATE_COLUMNS, calendar::date);
        if (!texts.has("calendar.txt") && !texts.has("calendar_dates.txt")) {
            missing("calendar.txt", "calendar.txt or calendar_dates.txt");
        }
        rows(texts, "trips.txt", true, List.of("route_id", "service_id", "trip_id"), row -> trip(row, calendar));
        GtfsCalls calls = new GtfsCalls(findings, trips.keySet(), stops.keySet());
        rows(texts, "stop_times.txt", true, GtfsCalls.COLUMNS, calls::call);
        rows(texts, "frequencies.txt", false, GtfsCalls.FREQUENCY_COLUMNS, calls::frequency);
        Map<String, GtfsFeed.Trip> made = new LinkedHashMap<>();
        trips.forEach((id, trip) -> trip.route()
                .mode()
                .ifPresent(mode -> calls.of(id, trip.place())
                        .ifPresent(found -> made.put(
                                id,
                                new GtfsFeed.Trip(
                                        id,
                                        mode,
                                        trip.route().name(),
                                        trip.service(),
                                        found,
                                        calls.starts(id, found))))));
        return findings.hasProblems() || zone.isEmpty()
                ? new GtfsRead.Refused(findings.problems())
                : new GtfsRead.Done(new GtfsFeed(zone.get(), stops, made, calendar.services()), findings.notes());
    }

    private void rows(FolderText texts, String file, boolean needed, List<String> columns, Consumer<CsvRows.Row> each) {
        if (texts.has(file)) {
            texts.read(file, findings).ifPresent(text -> new CsvRows(file, findings).read(text, columns, each));
        } else if (needed) {
            missing(file, file);
        }
    }

    private void missing(String file, String expected) {
        findings.problem(
                new RecordPlace(file, 0),
                "",
                "no such file",
                expected,
                "a GTFS feed has it; check the folder or zip file");
    }

    private Optional<ZoneId> zone(FolderText texts) {
        Map<String, RecordPlace> names = new LinkedHashMap<>();
        rows(
                texts,
                "agency.txt",
                true,
                List.of("agency_timezone"),
                row -> names.putIfAbsent(row.cell("agency_timezone"), row.place()));
        for (Map.Entry<String, RecordPlace> each : names.entrySet()) {
            try {
                return Optional.of(ZoneId.of(each.getKey()));
            } catch (DateTimeException notAZone) {
                findings.problem(
                        each.getValue(),
                        "agency_timezone",
                        each.getKey(),
                        "an IANA time zone such as Asia/Baku",
                        "mend the cell");
            }
        }
        return Optional.empty();
    }

    private void stop(CsvRows.Row row) {
        String id = row.cell("stop_id");
        String type = row.cell("location_type");
        if (!type.isEmpty() && !type.equals("0") && !type.equals("1")) {
            return; // entrances, nodes and boarding areas are parts of a station
        }
        double lat = number(row, "stop_lat", 90);
        double lon = number(row, "stop_lon", 180);
        String parent = row.cell("parent_station");
        String name = row.cell("stop_name");
        GtfsFeed.Stop stop =
                new GtfsFeed.Stop(id, name.isEmpty() ? id : name, lat, lon, parent.isEmpty() ? id : parent);
        if (id.isEmpty() || stops.putIfAbsent(id, stop) != null) {
            findings.problem(row.place(), "stop_id", id, "an id that no other stop has", "name every stop once");
        }
    }

    /// A stop whose station is not there stands for itself.
    private void stations() {
        stops.replaceAll((id, stop) -> stops.containsKey(stop.station())
                ? stop
                : new GtfsFeed.Stop(id, stop.name(), stop.latDeg(), stop.lonDeg(), id));
    }

    private double number(CsvRows.Row row, String column, double most) {
        try {
            double value = Double.parseDouble(row.cell(column));
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the refusal
        }
        findings.problem(
                row.place(),
                column,
                row.cell(column),
                "degrees from " + -Math.round(most) + " to " + Math.round(most),
                "mend the cell");
        return 0;
    }

    private void route(CsvRows.Row row) {
        String id = row.cell("route_id");
        String type = row.cell("route_type");
        if (!type.matches("[0-9]{1,4}")) {
            findings.problem(row.place(), "route_type", type, "the number of a route type", "mend the cell");
            return;
        }
        Optional<GtfsMode> mode = GtfsMode.of(Integer.parseInt(type));
        if (mode.isEmpty()) {
            findings.note(
                    row.place(),
                    "route " + id + " of type " + type + " is left out: no layer of the network carries it");
        }
        String name =
                row.cell("route_long_name").isEmpty() ? row.cell("route_short_name") : row.cell("route_long_name");
        if (id.isEmpty() || routes.putIfAbsent(id, new Route(name, mode)) != null) {
            findings.problem(row.place(), "route_id", id, "an id that no other route has", "name every route once");
        }
    }

    private void trip(CsvRows.Row row, GtfsCalendar calendar) {
        String id = row.cell("trip_id");
        String service = row.cell("service_id");
        Route route = routes.get(row.cell("route_id"));
        if (route == null) {
            unknown(row, "route_id", routes.keySet(), "a route of routes.txt");
        }
        if (!calendar.knows(service)) {
            unknown(row, "service_id", calendar.ids(), "a service of calendar.txt or calendar_dates.txt");
        }
        if (id.isEmpty() || trips.containsKey(id)) {
            findings.problem(row.place(), "trip_id", id, "an id that no other trip has", "name every trip once");
        } else {
            trips.put(id, new Started(route == null ? new Route("", Optional.empty()) : route, service, row.place()));
        }
    }

    private void unknown(CsvRows.Row row, String column, Set<String> known, String expected) {
        unknown(findings, row, column, known, expected);
    }

    static void unknown(Findings findings, CsvRows.Row row, String column, Set<String> known, String expected) {
        if (!findings.isFull()) {
            String advice = Nearest.of(row.cell(column), known)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("add it there, or mend the cell");
            findings.problem(row.place(), column, row.cell(column), expected, advice);
        }
    }
}
