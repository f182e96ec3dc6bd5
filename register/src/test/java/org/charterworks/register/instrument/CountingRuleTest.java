package org.charterworks.register.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRuleTest {
    private static final CountingRule STAYS = new CountingRule(false, "");
    private static final CountingRule MOVES = new CountingRule(true, "");

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 3, 2026-05-10",
        "2025-11-30, 3, 2026-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2026-02-10, 12, 2027-02-10",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2026-01-31, 0, 2026-01-31",
        "2026-10-31, 13, 2027-11-30",
    })
    void clampsToTheEndOfTheMonth(LocalDate from, int months, LocalDate expected) {
        assertThat(CountingRule.plusMonths(from, months)).isEqualTo(expected);
    }

    @Test
    void agreesWithCountingMonthByMonthOnPaper() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            LocalDate from = LocalDate.ofEpochDay(random.nextInt(-30_000, 60_000));
            int months = random.nextInt(0, 300);
            assertThat(CountingRule.plusMonths(from, months))
                    .as("seed %d, round %d: %s + %d months", seed, i, from, months)
                    .isEqualTo(onPaper(from, months));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 2026-05-08",
        "2026-05-09, 2026-05-11",
        "2026-05-10, 2026-05-11",
        "2026-05-11, 2026-05-11",
    })
    void movesOffTheWeekendOnlyWhereTheInstrumentSaysSo(LocalDate day, LocalDate moved) {
        assertThat(MOVES.deadline(day)).isEqualTo(moved);
        assertThat(STAYS.deadline(day)).isEqualTo(day);
    }

    @Test
    void saysWhatItDid() {
        LocalDate sunday = LocalDate.parse("2026-05-10");
        assertThat(STAYS.explain(sunday)).isEqualTo("2026-05-10, a Sunday, not moved");
        assertThat(MOVES.explain(sunday)).isEqualTo("2026-05-10, a Sunday, moved to 2026-05-11");
        assertThat(MOVES.explain(LocalDate.parse("2027-02-10"))).isEqualTo("2027-02-10, a Wednesday");
    }

    /// Turns the pages of a calendar one month at a time and takes the same day, or the last one the page has.
    private static LocalDate onPaper(LocalDate from, int months) {
        int year = from.getYear();
        int month = from.getMonthValue();
        for (int turned = 0; turned < months; turned++) {
            month++;
            if (month == 13) {
                month = 1;
                year++;
            }
        }
        int day = from.getDayOfMonth();
        while (!YearMonth.of(year, month).isValidDay(day)) {
            day--;
        }
        return LocalDate.of(year, month, day);
    }
}
