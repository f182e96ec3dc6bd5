package org.charterworks.network.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.network.duration.ClosureWait;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.service.Timetable.Departure;
import org.junit.jupiter.api.Test;

class ServiceTest {
    private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");
    /// Departures 5, 23 and 41 hours into the week, cut-off 2 h.
    private static final Timetable FERRY = new Timetable(
            List.of(at(DayOfWeek.MONDAY, 5), at(DayOfWeek.MONDAY, 23), at(DayOfWeek.TUESDAY, 17)),
            ZoneOffset.UTC,
            Set.of(),
            2);

    @Test
    void goodsThatMeetTheCutOffLeaveAndLaterOnesWaitForTheNextDeparture() {
        assertThat(FERRY.next(MONDAY.plus(Duration.ofHours(3)))).contains(MONDAY.plus(Duration.ofHours(5)));
        assertThat(FERRY.next(MONDAY.plus(Duration.ofHours(4)))).contains(MONDAY.plus(Duration.ofHours(23)));
    }

    @Test
    void leavingLaterNeverDepartsEarlier() {
        Instant before = Instant.MIN;
        for (int minute = 0; minute < 10 * 24 * 60; minute += 17) {
            Instant next = FERRY.next(MONDAY.plus(Duration.ofMinutes(minute))).orElseThrow();
            assertThat(next).isAfterOrEqualTo(before);
            before = next;
        }
    }

    @Test
    void nothingLeavesOnADayOff() {
        Timetable holiday = new Timetable(FERRY.weekly(), ZoneOffset.UTC, Set.of(LocalDate.of(2026, 6, 1)), 2);
        assertThat(holiday.next(MONDAY)).contains(MONDAY.plus(Duration.ofHours(41)));
    }

    @Test
    void timesAreReadOnTheLocalClock() {
        Timetable baku = new Timetable(FERRY.weekly(), ZoneId.of("Asia/Baku"), Set.of(), 0);
        assertThat(baku.next(MONDAY)).contains(Instant.parse("2026-06-01T01:00:00Z"));
    }

    @Test
    void gapsOfATimetableGoRoundTheWeek() {
        assertThat(FERRY.headwayHours()).containsExactly(18.0, 18.0, 132.0);
        double expected = (18 * 18 * 2 + 132 * 132) / (2 * 168.0) + 2;
        assertThat(FERRY.waits().getFirst().mean()).isCloseTo(expected, within(1e-9));
        assertThat(new Timetable(List.of(at(DayOfWeek.FRIDAY, 8)), ZoneOffset.UTC, Set.of(), 0).headwayHours())
                .containsExactly(168.0);
    }

    @Test
    void waitsForDepartureAndClosureAddUp() {
        Service service = service(new Departures.Headways(List.of(6.0, 8.0, 10.0), 0), new ClosureWait(10, 1, 90));
        assertThat(service.meanWaitHours()).isCloseTo(4.1666667 + 1.0, within(1e-6));
        assertThat(service(new Departures.Exponential(8, 0), null).meanWaitHours())
                .isEqualTo(8);
        assertThat(service(new Departures.Exponential(8, 3), null).meanWaitHours())
                .isEqualTo(11);
        assertThat(service(new Departures.WhenFull(40, 0.5), null).meanWaitHours())
                .isCloseTo(39, within(1e-9));
    }

    @Test
    void aTimetableWithoutDeparturesIsRefused() {
        assertThatThrownBy(() -> new Timetable(List.of(), ZoneOffset.UTC, Set.of(), 0))
                .hasMessageContaining("at least one departure");
        assertThatThrownBy(() -> new Timetable(FERRY.weekly(), ZoneOffset.UTC, Set.of(), -1))
                .hasMessageContaining("cut-off");
    }

    private static Service service(Departures departures, @org.jspecify.annotations.Nullable ClosureWait closures) {
        return new Service(
                new LinkId("A-B-sea"), departures, Optional.ofNullable(closures), List.of(), Grade.PLACEHOLDER);
    }

    private static Departure at(DayOfWeek day, int hour) {
        return new Departure(day, LocalTime.of(hour, 0));
    }
}
