package org.charterworks.register.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.charterworks.register.indicator.Indicator.Path;
import org.charterworks.register.indicator.IndicatorValue.Kind;
import org.charterworks.register.indicator.Progress.Comparison;
import org.charterworks.register.indicator.Progress.Standing;
import org.charterworks.register.source.Grade;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.junit.jupiter.api.Test;

/// From 10 at the end of 2025 to 50 by the end of 2029: a way of 40 in 1461 days, so at the end of 2027, 730 days on,
/// the path asks for 10 + 40 × 730/1461 = 29.986….
class ProgressTest {
    private static final LocalDate MID_2028 = LocalDate.parse("2028-06-30");
    private static final IndicatorValue BASE = value(Kind.BASELINE, "2025", "10", Grade.HIGH);
    private static final IndicatorValue TARGET = value(Kind.TARGET, "2029", "50", Grade.MEDIUM);

    @Test
    void comparesWithTheLinearPathOnTheDayOfTheValue() {
        Progress progress = only(linear(BASE, TARGET, value(Kind.ACTUAL, "2027", "20", Grade.LOW)), MID_2028);
        Comparison comparison = progress.comparisons().getFirst();
        assertThat(comparison.share()).isEqualTo(0.25);
        assertThat(comparison.pathValue()).isCloseTo(10 + 40 * 730 / 1461.0, within(1e-12));
        assertThat(progress.standing()).isEqualTo(Standing.BEHIND);
        assertThat(progress.grade()).as("the worst of its inputs").isEqualTo(Grade.LOW);
    }

    @Test
    void isAheadOnPathOrBehindWithinATwentiethOfTheWay() {
        assertThat(standing("34")).isEqualTo(Standing.AHEAD);
        assertThat(standing("31")).isEqualTo(Standing.ON_PATH);
        assertThat(standing("28.1")).isEqualTo(Standing.ON_PATH);
        assertThat(standing("27.9")).isEqualTo(Standing.BEHIND);
        assertThat(standing("50")).as("already there").isEqualTo(Standing.REACHED);
    }

    @Test
    void countsTheSameWayDown() {
        IndicatorValue hours = value(Kind.BASELINE, "2025", "50", Grade.HIGH);
        IndicatorValue fewer = value(Kind.TARGET, "2029", "10", Grade.HIGH);
        assertThat(only(linear(hours, fewer, value(Kind.ACTUAL, "2027", "20", Grade.HIGH)), MID_2028)
                        .standing())
                .isEqualTo(Standing.AHEAD);
        assertThat(only(linear(hours, fewer, value(Kind.ACTUAL, "2027", "9", Grade.HIGH)), MID_2028)
                        .standing())
                .isEqualTo(Standing.REACHED);
        assertThat(only(linear(hours, fewer, value(Kind.ACTUAL, "2027", "55", Grade.HIGH)), MID_2028)
                        .comparisons()
                        .getFirst()
                        .share())
                .as("away from the target")
                .isEqualTo(-0.125);
    }

    @Test
    void countsNothingMeasuredAfterTheDay() {
        Indicator indicator = linear(BASE, TARGET, value(Kind.ACTUAL, "2028", "45", Grade.HIGH));
        assertThat(only(indicator, MID_2028).standing()).isEqualTo(Standing.NO_EVIDENCE_FOUND);
        assertThat(only(indicator, LocalDate.parse("2028-12-31")).standing()).isEqualTo(Standing.AHEAD);
    }

    @Test
    void choosesNoneOfCompetingValues() {
        IndicatorValue one = value(Kind.ACTUAL, "2027", "20", Grade.HIGH);
        IndicatorValue other = value(Kind.ACTUAL, "2027-12", "35", Grade.HIGH);
        Progress progress = only(linear(BASE, TARGET, one, other), MID_2028);
        assertThat(progress.standing()).isEqualTo(Standing.CONTESTED);
        assertThat(progress.comparisons())
                .extracting(Comparison::standing)
                .containsExactly(Standing.BEHIND, Standing.AHEAD);
        IndicatorValue near = value(Kind.ACTUAL, "2027-12-31", "19", Grade.HIGH);
        assertThat(only(linear(BASE, TARGET, one, near), MID_2028).standing())
                .as("they differ and stand alike")
                .isEqualTo(Standing.BEHIND);
    }

    @Test
    void expectsNothingOnTheWayWhereTheTargetComesAtOnce() {
        IndicatorValue unchanged = value(Kind.ACTUAL, "2027", "10", Grade.HIGH);
        Progress before = only(along(Path.AT_ONCE, BASE, TARGET, unchanged), MID_2028);
        assertThat(before.standing()).isEqualTo(Standing.NOT_YET);
        assertThat(before.comparisons().getFirst().pathValue()).isNull();
        IndicatorValue after = value(Kind.ACTUAL, "2030", "10", Grade.HIGH);
        assertThat(only(along(Path.AT_ONCE, BASE, TARGET, after), LocalDate.parse("2031-01-01"))
                        .standing())
                .isEqualTo(Standing.MISSED);
    }

    @Test
    void asksForNoMoreThanTheTargetAfterItsDay() {
        IndicatorValue after = value(Kind.ACTUAL, "2033", "30", Grade.HIGH);
        Progress progress = only(linear(BASE, TARGET, after), LocalDate.parse("2034-01-01"));
        assertThat(progress.standing()).isEqualTo(Standing.MISSED);
        assertThat(progress.comparisons().getFirst().pathValue()).isEqualTo(50);
    }

    @Test
    void saysWhenThereIsNothingToCountFrom() {
        IndicatorValue actual = value(Kind.ACTUAL, "2027", "20", Grade.HIGH);
        assertThat(only(linear(TARGET, actual), MID_2028).standing()).isEqualTo(Standing.NO_BASELINE);
        IndicatorValue same = value(Kind.BASELINE, "2025", "50.0", Grade.HIGH);
        assertThat(only(linear(same, TARGET, actual), MID_2028).standing()).isEqualTo(Standing.NO_BASELINE);
        IndicatorValue late = value(Kind.BASELINE, "2029", "10", Grade.HIGH);
        assertThat(only(linear(late, TARGET, actual), LocalDate.parse("2030-01-01"))
                        .standing())
                .isEqualTo(Standing.NO_BASELINE);
        assertThat(only(along(Path.NONE, BASE, TARGET, actual), MID_2028).standing())
                .isEqualTo(Standing.NOT_COMPARED);
    }

    @Test
    void neverTakesAForecastForAMeasuredValue() {
        assertThat(only(linear(BASE, TARGET, value(Kind.FORECAST, "2027", "49", Grade.HIGH)), MID_2028)
                        .standing())
                .isEqualTo(Standing.NO_EVIDENCE_FOUND);
    }

    @Test
    void answersForEachTargetWithoutADateToo() {
        IndicatorValue someday = new IndicatorValue(
                Kind.TARGET,
                null,
                null,
                "after phase 2",
                BigDecimal.TEN.pow(2),
                "",
                "",
                null,
                List.of(new SourceId("s")),
                Grade.HIGH,
                "");
        Indicator indicator = linear(BASE, TARGET, someday, value(Kind.ACTUAL, "2027", "55", Grade.HIGH));
        assertThat(indicator.progress(MID_2028))
                .extracting(Progress::standing)
                .containsExactly(Standing.REACHED, Standing.NOT_YET);
    }

    @Test
    void standsNeverWorseWithAValueNearerToTheTarget() {
        List<Standing> order = List.of(Standing.BEHIND, Standing.ON_PATH, Standing.AHEAD, Standing.REACHED);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int step = random.nextBoolean() ? 1 : -1;
            int to = step * (1 + random.nextInt(100));
            IndicatorValue target = value(Kind.TARGET, "2029", Integer.toString(to), Grade.HIGH);
            IndicatorValue base = value(Kind.BASELINE, "2025", "0", Grade.HIGH);
            List<Integer> places = new ArrayList<>();
            for (int at = -10; at <= 110; at += 2) {
                IndicatorValue actual = value(Kind.ACTUAL, "2026", Integer.toString(step * at), Grade.HIGH);
                places.add(order.indexOf(
                        only(linear(base, target, actual), MID_2028).standing()));
            }
            assertThat(places).as("seed %d", seed).isSorted().doesNotContain(-1);
        }
    }

    private static Standing standing(String actual) {
        return only(linear(BASE, TARGET, value(Kind.ACTUAL, "2027", actual, Grade.HIGH)), MID_2028)
                .standing();
    }

    private static Progress only(Indicator indicator, LocalDate on) {
        assertThat(indicator.progress(on)).hasSize(1);
        return indicator.progress(on).getFirst();
    }

    private static Indicator linear(IndicatorValue... values) {
        return along(Path.LINEAR, values);
    }

    private static Indicator along(Path path, IndicatorValue... values) {
        return new Indicator(
                new IndicatorId("IND-1"),
                "Freight",
                "Mt",
                path,
                List.of(),
                Stream.of(values).toList(),
                "",
                null);
    }

    private static IndicatorValue value(Kind kind, String on, String number, Grade grade) {
        return new IndicatorValue(
                kind,
                PeriodDate.of(on),
                null,
                "",
                new BigDecimal(number),
                "",
                "",
                null,
                List.of(new SourceId("s")),
                grade,
                "");
    }
}
