package org.charterworks.register.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.charterworks.register.source.PeriodDate.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodDateTest {
    private static final List<PeriodDate.Precision> PRECISIONS = List.of(PeriodDate.Precision.values());

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-H1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-02, 2026-02-01, 2026-02-28",
        "2026-05-10, 2026-05-10, 2026-05-10",
        "0001-01, 0001-01-01, 0001-01-31",
        "9999, 9999-01-01, 9999-12-31",
    })
    void standsForItsWholePeriod(String text, LocalDate first, LocalDate last) {
        PeriodDate date = PeriodDate.of(text);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2026",
                "2026 ",
                "26",
                "02026",
                "2026-",
                "2026-Q5",
                "2026-Q0",
                "2026-H3",
                "2026-h1",
                "2026-q1",
                "2026-13",
                "2026-00",
                "2026-2",
                "2026-02-30",
                "2026-02-29",
                "2026-4-01",
                "0000",
                "-2026",
                "2026-Q1-01",
                "mid-2026",
                "2026/05/10",
                "２０２６",
                "2026-05-10T00:00",
                "2026\n"
            })
    void saysWhatWasSeenAndExpectedWhenMalformed(String text) {
        assertThat(PeriodDate.parse(text)).isInstanceOfSatisfying(Parsed.Malformed.class, malformed -> {
            assertThat(malformed.seen()).isEqualTo(text);
            assertThat(malformed.expected()).isNotBlank();
        });
        assertThatThrownBy(() -> PeriodDate.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOverOnlyOnItsLastDay() {
        PeriodDate half = PeriodDate.of("2026-H1");
        assertThat(half.isOverBy(LocalDate.parse("2026-06-29"))).isFalse();
        assertThat(half.isOverBy(LocalDate.parse("2026-06-30"))).isTrue();
    }

    @Test
    void sortsByLastDayThenFirst() {
        List<String> sorted = Stream.of("2026", "2026-12-31", "2026-H2", "2026-Q1", "2026-03-31", "2025-12")
                .map(PeriodDate::of)
                .sorted()
                .map(PeriodDate::toString)
                .toList();
        assertThat(sorted).containsExactly("2025-12", "2026-Q1", "2026-03-31", "2026", "2026-H2", "2026-12-31");
    }

    @Test
    void readsBackEveryDateItWrites() {
        long seed = 20260210;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000));
            PeriodDate.Precision precision = PRECISIONS.get(random.nextInt(PRECISIONS.size()));
            LocalDate first = firstDay(day, precision);
            PeriodDate date = new PeriodDate(precision, first);
            assertThat(PeriodDate.parse(date.toString()))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(new Parsed.Known(date));
            assertThat(day).as("seed %d, round %d, %s", seed, i, date).isBetween(date.first(), date.last());
        }
    }

    @Test
    void doesNotBeginInTheMiddleOfAPeriod() {
        assertThatThrownBy(() -> new PeriodDate(PeriodDate.Precision.QUARTER, LocalDate.parse("2026-02-01")))
                .hasMessageContaining("2026-02-01");
        assertThatThrownBy(() -> new PeriodDate(PeriodDate.Precision.MONTH, LocalDate.parse("2026-02-02")))
                .hasMessageContaining("2026-02-02");
    }

    private static LocalDate firstDay(LocalDate day, PeriodDate.Precision precision) {
        int month = day.getMonthValue();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withMonth(month - (month - 1) % 3).withDayOfMonth(1);
            case HALF -> day.withMonth(month <= 6 ? 1 : 7).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
