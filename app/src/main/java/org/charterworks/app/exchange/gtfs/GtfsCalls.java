package org.charterworks.app.exchange.gtfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.CsvRows;

/// Gathers the calls of trips and how often trips run that have no times of their own.
final class GtfsCalls {
    static final List<String> COLUMNS =
            List.of("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence");
    static final List<String> FREQUENCY_COLUMNS = List.of("trip_id", "start_time", "end_time", "headway_secs");

    private static final Pattern TIME = Pattern.compile("([0-9]{1,3}):([0-5][0-9]):([0-5][0-9])");
    private static final int MOST_HEADWAY_SECONDS = 7 * 24 * 3600;

    private final Findings findings;
    private final Set<String> trips;
    private final Set<String> stops;
    private final Map<String, TreeMap<Integer, GtfsFeed.Call>> calls = new HashMap<>();
    private final Map<String, List<Integer>> starts = new HashMap<>();
    private int untimed;

    GtfsCalls(Findings findings, Set<String> trips, Set<String> stops) {
        this.findings = findings;
        this.trips = trips;
        this.stops = stops;
    }

    /// A row of stop_times.txt. A call without times, which the specification lets a reader guess, is passed over.
    void call(CsvRows.Row row) {
        String trip = row.cell("trip_id");
        String sequence = row.cell("stop_sequence");
        if (!trips.contains(trip)) {
            GtfsReader.unknown(findings, row, "trip_id", trips, "a trip of trips.txt");
            return;
        }
        if (!stops.contains(row.cell("stop_id"))) {
            GtfsReader.unknown(findings, row, "stop_id", stops, "a stop of stops.txt");
            return;
        }
        if (!sequence.matches("[0-9]{1,9}")) {
            findings.problem(row.place(), "stop_sequence", sequence, "a whole number", "mend the cell");
            return;
        }
        if (row.cell("arrival_time").isEmpty() && row.cell("departure_time").isEmpty()) {
            untimed++;
            return;
        }
        String arrival = row.cell("arrival_time").isEmpty() ? "departure_time" : "arrival_time";
        String departure = row.cell("departure_time").isEmpty() ? "arrival_time" : "departure_time";
        OptionalInt arrives = time(row, arrival);
        OptionalInt departs = time(row, departure);
        if (arrives.isPresent() && departs.isPresent()) {
            add(row, trip, Integer.parseInt(sequence), arrives.getAsInt(), departs.getAsInt());
        }
    }

    private void add(CsvRows.Row row, String trip, int sequence, int arrives, int departs) {
        if (departs < arrives) {
            findings.problem(
                    row.place(),
                    "departure_time",
                    row.cell("departure_time"),
                    "a time not before arrival_time",
                    "mend one of the two; times after midnight go on from 24:00:00");
            return;
        }
        TreeMap<Integer, GtfsFeed.Call> own = calls.computeIfAbsent(trip, _ -> new TreeMap<>());
        if (own.putIfAbsent(sequence, new GtfsFeed.Call(row.cell("stop_id"), arrives, departs)) != null) {
            findings.problem(
                    row.place(),
                    "stop_sequence",
                    Integer.toString(sequence),
                    "a number that no other call of the trip has",
                    "number the calls in order");
        }
    }

    private OptionalInt time(CsvRows.Row row, String column) {
        Matcher time = TIME.matcher(row.cell(column));
        if (time.matches()) {
            return OptionalInt.of(Integer.parseInt(time.group(1)) * 3600
                    + Integer.parseInt(time.group(2)) * 60
                    + Integer.parseInt(time.group(3)));
        }
        findings.problem(row.place(), column, row.cell(column), "a time written HH:MM:SS", "mend the cell");
        return OptionalInt.empty();
    }

    /// A row of frequencies.txt: departures from the first stop every so many seconds.
    void frequency(CsvRows.Row row) {
        String trip = row.cell("trip_id");
        if (!trips.contains(trip)) {
            GtfsReader.unknown(findings, row, "trip_id", trips, "a trip of trips.txt");
            return;
        }
        OptionalInt from = time(row, "start_time");
        OptionalInt until = time(row, "end_time");
        String headway = row.cell("headway_secs");
        boolean usable = headway.matches("[0-9]{1,6}")
                && Integer.parseInt(headway) > 0
                && Integer.parseInt(headway) <= MOST_HEADWAY_SECONDS;
        if (!usable) {
            findings.problem(row.place(), "headway_secs", headway, "seconds above 0", "mend the cell");
        }
        if (usable && from.isPresent() && until.isPresent()) {
            List<Integer> own = starts.computeIfAbsent(trip, _ -> new ArrayList<>());
            for (int at = from.getAsInt(); at < until.getAsInt(); at += Integer.parseInt(headway)) {
                own.add(at);
            }
        }
    }

    /// The calls of a trip in order; empty when it has fewer than two, which is a problem where it has none at all.
    Optional<List<GtfsFeed.Call>> of(String trip, RecordPlace place) {
        if (untimed > 0) {
            findings.note(new RecordPlace("stop_times.txt", 0), untimed + " calls without times are passed over");
            untimed = 0;
        }
        List<GtfsFeed.Call> found =
                List.copyOf(calls.getOrDefault(trip, new TreeMap<>()).values());
        if (found.size() < 2) {
            findings.note(place, "trip " + trip + " is left out: it has fewer than two calls with times");
            return Optional.empty();
        }
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).arrives() < found.get(i - 1).departs()) {
                findings.problem(
                        place,
                        "trip_id",
                        trip,
                        "calls whose times do not go back",
                        "mend the times of its calls in stop_times.txt; times after midnight go on from 24:00:00");
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /// When a trip leaves its first stop, seconds after midnight.
    List<Integer> starts(String trip, List<GtfsFeed.Call> found) {
        return starts.getOrDefault(trip, List.of(found.getFirst().departs()));
    }
}
