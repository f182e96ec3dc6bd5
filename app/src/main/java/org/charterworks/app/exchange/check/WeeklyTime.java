package org.charterworks.app.exchange.check;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.service.Timetable.Departure;

/// A time of the week as folders write it: `mon 05:00`.
public final class WeeklyTime {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private WeeklyTime() {}

    /// Empty when the text has another form.
    public static Optional<Departure> parse(String text) {
        int space = text.indexOf(' ');
        int day = space < 0 ? -1 : DAYS.indexOf(text.substring(0, space));
        if (day < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Departure(DayOfWeek.of(day + 1), LocalTime.parse(text.substring(space + 1))));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
