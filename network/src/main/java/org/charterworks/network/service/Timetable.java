package org.charterworks.network.service;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.network.duration.Distribution;
import org.charterworks.network.duration.HeadwayWait;

/// Departures at set times of a week, in the local time of their place.
///
/// @param weekly       at least one, sorted, each once
/// @param zone         whose clock the times are read from
/// @param notOn        local days on which nothing leaves
/// @param cutOffHours  how long before departure goods have to be there, 0 or more
public record Timetable(List<Departure> weekly, ZoneId zone, Set<LocalDate> notOn, double cutOffHours)
        implements Departures {
    /// Nothing is looked for later than this many days after goods arrive.
    private static final int MOST_DAYS = 400;

    private static final double SECONDS_PER_HOUR = 3600;

    /// One departure of the week.
    public record Departure(DayOfWeek day, LocalTime time) implements Comparable<Departure> {
        @Override
        public int compareTo(Departure other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : time.compareTo(other.time);
        }

        private double hourOfWeek() {
            return 24.0 * (day.getValue() - 1) + time.toSecondOfDay() / SECONDS_PER_HOUR;
        }
    }

    public Timetable {
        weekly = List.copyOf(new TreeSet<>(weekly));
        notOn = Collections.unmodifiableSet(new TreeSet<>(notOn));
        if (weekly.isEmpty()) {
            throw new IllegalArgumentException("a timetable needs at least one departure");
        }
        Distribution.checkHours("the cut-off", cutOffHours);
    }

    /// The first departure that goods ready at this instant still reach, cut-off observed; empty when none leaves
    /// within 400 days.
    public Optional<Instant> next(Instant ready) {
        Instant earliest = ready.plus(hours(cutOffHours));
        LocalDate first = earliest.atZone(zone).toLocalDate();
        for (int ahead = 0; ahead <= MOST_DAYS; ahead++) {
            LocalDate day = first.plusDays(ahead);
            for (Departure departure : weekly) {
                if (departure.day() == day.getDayOfWeek() && !notOn.contains(day)) {
                    Instant leaves =
                            ZonedDateTime.of(day, departure.time(), zone).toInstant();
                    if (!leaves.isBefore(earliest)) {
                        return Optional.of(leaves);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The gaps of a usual week, the one over Sunday night included; days without service are not counted.
    public List<Double> headwayHours() {
        List<Double> headways = new ArrayList<>();
        for (int i = 0; i < weekly.size(); i++) {
            double from = weekly.get(i).hourOfWeek();
            double to = weekly.get((i + 1) % weekly.size()).hourOfWeek();
            headways.add(to > from ? to - from : to - from + 7 * 24);
        }
        return List.copyOf(headways);
    }

    @Override
    public List<Distribution> waits() {
        return List.of(new HeadwayWait(headwayHours(), cutOffHours));
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(hours * SECONDS_PER_HOUR));
    }
}
