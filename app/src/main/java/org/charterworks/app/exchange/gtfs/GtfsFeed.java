package org.charterworks.app.exchange.gtfs;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A feed as far as the network needs it.
///
/// @param zone     whose clock all times are read from: that of the agency
/// @param stops    by id; a stop inside a station stands for the station
/// @param trips    by id
/// @param calendar by service id
public record GtfsFeed(ZoneId zone, Map<String, Stop> stops, Map<String, Trip> trips, Map<String, Service> calendar) {
    public GtfsFeed {
        stops = Collections.unmodifiableMap(new LinkedHashMap<>(stops));
        trips = Collections.unmodifiableMap(new LinkedHashMap<>(trips));
        calendar = Collections.unmodifiableMap(new TreeMap<>(calendar));
    }

    /// Reads a folder with the text files of a feed, or such a folder packed into a zip file.
    public static GtfsRead read(Path feed) {
        return new GtfsReader(feed).read();
    }

    /// Whether a trip runs on a day of service.
    public boolean runs(Trip trip, LocalDate day) {
        Service service = calendar.get(trip.service());
        return service != null && service.runsOn(day);
    }

    /// The first day on which anything may run; empty when nothing ever does.
    public Optional<LocalDate> firstDay() {
        return calendar.values().stream()
                .flatMap(service -> Stream.concat(
                        service.days().isEmpty() ? Stream.empty() : Stream.of(service.from()),
                        service.added().stream()))
                .min(LocalDate::compareTo);
    }

    /// A place where something calls.
    ///
    /// @param station id of the station it belongs to; its own where it belongs to none
    public record Stop(String id, String name, double latDeg, double lonDeg, String station) {}

    /// One run.
    ///
    /// @param calls  in order, two or more
    /// @param starts seconds after midnight at which it leaves its first stop; one unless it runs by frequency
    public record Trip(String id, GtfsMode mode, String route, String service, List<Call> calls, List<Integer> starts) {
        public Trip {
            calls = List.copyOf(calls);
            starts = List.copyOf(starts);
        }
    }

    /// A call of a trip.
    ///
    /// @param arrives seconds after midnight of the day of service; may pass 24 hours
    /// @param departs not before it arrives
    public record Call(String stop, int arrives, int departs) {}

    /// On which days trips run.
    ///
    /// @param from    first day of the weekly pattern
    /// @param until   last day of it
    /// @param added   days on which it runs besides
    /// @param removed days on which it does not run
    public record Service(
            Set<DayOfWeek> days, LocalDate from, LocalDate until, Set<LocalDate> added, Set<LocalDate> removed) {
        public Service {
            days = Collections.unmodifiableSet(new TreeSet<>(days));
            added = Collections.unmodifiableSet(new TreeSet<>(added));
            removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        }

        /// Whether trips of it run on a day.
        public boolean runsOn(LocalDate day) {
            boolean weekly = !day.isBefore(from) && !day.isAfter(until) && days.contains(day.getDayOfWeek());
            return added.contains(day) || (weekly && !removed.contains(day));
        }
    }
}
