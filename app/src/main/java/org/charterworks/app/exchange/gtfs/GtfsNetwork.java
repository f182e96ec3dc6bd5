package org.charterworks.app.exchange.gtfs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A feed as the tables of a network: places where something calls, a link in one direction between every two calls
/// that follow each other, the departures of one week as its timetable, and the wait for them.
///
/// A trip's time on a link is the median over all its runs in the week. Lengths are great circles between the two
/// places, since a feed seldom says how long the way is; they are placeholders and say so.
public final class GtfsNetwork {
    private static final int DAY_SECONDS = 24 * 3600;
    private static final double HOUR_SECONDS = 3600;
    private static final double EARTH_KM = 6371;
    private static final String SOURCE = "gtfs";

    private final GtfsFeed feed;
    private final LocalDate monday;
    private final String country;
    private final String gauge;
    private final SortedMap<String, Ride> rides = new TreeMap<>();
    private final SortedMap<String, GtfsMode> places = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /// A link with what runs over it in the week.
    private static final class Ride {
        private final GtfsFeed.Stop from;
        private final GtfsFeed.Stop to;
        private final GtfsMode mode;
        private final List<Integer> seconds = new ArrayList<>();
        private final SortedSet<Integer> departures = new TreeSet<>();
        private final SortedSet<String> routes = new TreeSet<>();

        Ride(GtfsFeed.Stop from, GtfsFeed.Stop to, GtfsMode mode) {
            this.from = from;
            this.to = to;
            this.mode = mode;
        }
    }

    private GtfsNetwork(GtfsFeed feed, LocalDate on, String country, String gauge) {
        this.feed = feed;
        this.monday = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.country = country;
        this.gauge = gauge;
        Set<String> taken = new HashSet<>();
        feed.stops().keySet().forEach(stop -> ids.put(stop, free(stop, taken)));
        feed.trips().values().forEach(this::run);
    }

    /// The network of the week that holds a day.
    ///
    /// @param country ISO 3166 code of the places, which a feed does not state
    /// @param gauge   of all rail links, which a feed does not state either; empty = not known
    public static GtfsNetwork of(GtfsFeed feed, LocalDate on, String country, String gauge) {
        return new GtfsNetwork(feed, on, country, gauge);
    }

    /// The first day of the week taken.
    public LocalDate monday() {
        return monday;
    }

    /// Places at which something calls in the week.
    public int places() {
        return places.size();
    }

    public int links() {
        return rides.size();
    }

    /// Departures of the week over all links.
    public int departures() {
        return rides.values().stream().mapToInt(ride -> ride.departures.size()).sum();
    }

    private void run(GtfsFeed.Trip trip) {
        int first = trip.calls().getFirst().departs();
        // a trip of the day before the week may still be under way in it
        for (int day = -1; day < 7; day++) {
            if (feed.runs(trip, monday.plusDays(day))) {
                for (int start : trip.starts()) {
                    run(trip, day * DAY_SECONDS + start - first);
                }
            }
        }
    }

    private void run(GtfsFeed.Trip trip, int shift) {
        for (int i = 0; i + 1 < trip.calls().size(); i++) {
            GtfsFeed.Call call = trip.calls().get(i);
            GtfsFeed.Call next = trip.calls().get(i + 1);
            GtfsFeed.Stop from = station(call.stop());
            GtfsFeed.Stop to = station(next.stop());
            int departs = call.departs() + shift;
            if (departs < 0 || departs >= 7 * DAY_SECONDS || from.id().equals(to.id())) {
                continue;
            }
            Ride ride = rides.computeIfAbsent(
                    id(from) + "-" + id(to) + "-" + trip.mode().layer(), _ -> new Ride(from, to, trip.mode()));
            ride.departures.add(departs);
            ride.seconds.add(next.arrives() - call.departs());
            if (!trip.route().isEmpty()) {
                ride.routes.add(trip.route());
            }
            places.putIfAbsent(from.id(), trip.mode());
            places.putIfAbsent(to.id(), trip.mode());
        }
    }

    private GtfsFeed.Stop station(String stop) {
        GtfsFeed.Stop own = stops(stop);
        return stops(own.station());
    }

    private GtfsFeed.Stop stops(String id) {
        GtfsFeed.Stop stop = feed.stops().get(id);
        if (stop == null) {
            throw new IllegalStateException("the reader let a stop through that is not there: " + id);
        }
        return stop;
    }

    /// An id in the letters of the network that no other stop has.
    private static String free(String stop, Set<String> taken) {
        String plain = stop.replaceAll("[^A-Za-z0-9_./+]", "_");
        String id = plain;
        for (int number = 2; !taken.add(id); number++) {
            id = plain + "_" + number;
        }
        return id;
    }

    private String id(GtfsFeed.Stop stop) {
        return ids.getOrDefault(stop.id(), stop.id());
    }

    /// The text of each table by its name.
    public SortedMap<String, String> tables() {
        List<List<String>> nodes = new ArrayList<>();
        places.forEach((id, mode) -> {
            GtfsFeed.Stop stop = stops(id);
            nodes.add(List.of(
                    id(stop),
                    stop.name(),
                    country,
                    mode.place(),
                    decimals(stop.latDeg(), 6),
                    decimals(stop.lonDeg(), 6),
                    SOURCE,
                    "medium"));
        });
        List<List<String>> links = new ArrayList<>();
        List<List<String>> services = new ArrayList<>();
        List<List<String>> waits = new ArrayList<>();
        rides.forEach((id, ride) -> {
            links.add(List.of(
                    id,
                    id(ride.from),
                    id(ride.to),
                    ride.mode.layer(),
                    String.join("; ", ride.routes),
                    decimals(greatCircleKm(ride.from, ride.to), 1),
                    decimals(median(ride.seconds) / HOUR_SECONDS, 4),
                    ride.mode == GtfsMode.RAIL ? gauge : "",
                    "no",
                    "open",
                    "length: great circle between the two places; the way is longer",
                    SOURCE,
                    "placeholder"));
            services.add(List.of(
                    id,
                    "week of " + monday,
                    "timetable",
                    String.join(
                            ";",
                            ride.departures.stream()
                                    .map(GtfsNetwork::weekly)
                                    .distinct()
                                    .toList()),
                    feed.zone().getId(),
                    SOURCE,
                    "medium"));
            waits.add(List.of(
                    id + "-wait",
                    id(ride.from),
                    ride.mode == GtfsMode.SEA ? "ferry_wait" : "queue",
                    "",
                    ride.mode.layer(),
                    "yes",
                    "",
                    "",
                    id,
                    SOURCE,
                    "medium"));
        });
        return new TreeMap<>(Map.of(
                "dwell.csv",
                csv(
                        List.of(
                                "id",
                                "node",
                                "process",
                                "from_layer",
                                "to_layer",
                                "at_origin",
                                "hours",
                                "cost_usd_per_tonne",
                                "service",
                                "source",
                                "grade"),
                        waits),
                "nodes.csv",
                csv(List.of("id", "name", "country", "kind", "lat_deg", "lon_deg", "source", "grade"), nodes),
                "links.csv",
                csv(
                        List.of(
                                "id",
                                "from",
                                "to",
                                "layer",
                                "name",
                                "length_km",
                                "travel_hours",
                                "gauge",
                                "both_ways",
                                "status",
                                "note",
                                "source",
                                "grade"),
                        links),
                "services.csv",
                csv(
                        List.of("link", "departures_note", "pattern", "departures", "time_zone", "source", "grade"),
                        services)));
    }

    /// `mon 05:00` for seconds after the beginning of the week.
    private static String weekly(int seconds) {
        DayOfWeek day = DayOfWeek.of(seconds / DAY_SECONDS + 1);
        int minutes = seconds % DAY_SECONDS / 60;
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT)
                + String.format(Locale.ROOT, " %02d:%02d", minutes / 60, minutes % 60);
    }

    private static double median(List<Integer> seconds) {
        List<Integer> sorted = seconds.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }

    private static double greatCircleKm(GtfsFeed.Stop from, GtfsFeed.Stop to) {
        double lat = Math.toRadians(to.latDeg() - from.latDeg());
        double lon = Math.toRadians(to.lonDeg() - from.lonDeg());
        double a = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(from.latDeg()))
                        * Math.cos(Math.toRadians(to.latDeg()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static String decimals(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String csv(List<String> head, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(head);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }
}
