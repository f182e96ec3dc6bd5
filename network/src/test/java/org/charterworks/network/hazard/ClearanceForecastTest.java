package org.charterworks.network.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Value;
import org.junit.jupiter.api.Test;

class ClearanceForecastTest {
    private static final AreaId AREA = new AreaId("AREA");

    /// 1,000 ha a year.
    private static final List<ClearanceTotal> YEARLY = List.of(
            total("2022-01-01", 0),
            total("2023-01-01", 1000),
            total("2024-01-01", 2000),
            total("2025-01-01", 3000),
            total("2026-01-01", 4000));

    @Test
    void goesOnAtTheSteadyRateOfYearlyTotals() {
        // 8,000 ha left: eight years.
        ClearanceForecast.Known known = known(YEARLY, suspected(12_000), Technology.AS_TODAY);
        assertThat(known.rate().central().hectaresPerYear()).isCloseTo(1000, within(1.0));
        assertThat(known.rate().hasSeason()).isFalse();
        assertThat(known.clear().expected().orElseThrow()).isBetween("2033-12-30", "2034-01-03");
    }

    @Test
    void isClearSoonerByTheFactorOfATechnology() {
        // 2,000 ha until 2028 at the old rate, then 6,000 ha at twice the rate: three years more.
        Technology twice = new Technology(2, LocalDate.parse("2028-01-01"));
        assertThat(known(YEARLY, suspected(12_000), twice).clear().expected().orElseThrow())
                .isBetween("2030-12-30", "2031-01-03");
    }

    @Test
    void findsTheRateAndTheSeasonThatMadeTheTotals() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            SeasonalRate truth =
                    new SeasonalRate(60_000, -10_000 - random.nextInt(20_000), -10_000 + random.nextInt(20_000));
            SeasonalRate found = new RateFit(dayByDay(truth, 7, random)).rate();
            assertThat(found.hectaresPerYear()).as("seed %d", seed).isCloseTo(60_000, within(30.0));
            assertThat(found.cosine()).as("seed %d", seed).isCloseTo(truth.cosine(), within(600.0));
            assertThat(found.sine()).as("seed %d", seed).isCloseTo(truth.sine(), within(600.0));
        }
    }

    @Test
    void namesTheDayThatAddingUpDayByDayFinds() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<ClearanceTotal> totals = anyTotals(random);
            double last = totals.getLast().hectares().central();
            double left = 1 + random.nextInt(20_000);
            ClearanceForecast.Known known = known(totals, suspected(last + left), Technology.AS_TODAY);
            LocalDate until = known.clear().expected().orElseThrow();
            List<ClearanceCourse.Point> course = ClearanceCourse.of(known, Technology.AS_TODAY, until);
            assertThat(course.getLast().central()).as("seed %d", seed).isCloseTo(last + left, within(1e-6 * last));
            List<ClearanceCourse.Point> before = ClearanceCourse.of(known, Technology.AS_TODAY, until.minusDays(1));
            assertThat(before.getLast().central()).as("seed %d", seed).isLessThan(last + left);
            double bySum = known.rate()
                    .central()
                    .over(SeasonalRate.exposure(totals.getLast().on(), until));
            assertThat(bySum).as("seed %d", seed).isBetween(0.98 * left - 1, 1.02 * left + 300);
        }
    }

    @Test
    void theRateLiesBetweenItsSlowestAndItsFastestPeriod() {
        for (int seed = 0; seed < 200; seed++) {
            ClearanceForecast.RateOnly only = (ClearanceForecast.RateOnly)
                    ClearanceForecast.of(anyTotals(new Random(seed)), Optional.empty(), Technology.AS_TODAY);
            assertThat(only.rate().central().hectaresPerYear())
                    .as("seed %d", seed)
                    .isBetween(
                            only.rate().low().hectaresPerYear() * (1 - 1e-9),
                            only.rate().high().hectaresPerYear() * (1 + 1e-9));
        }
    }

    @Test
    void hasTheRangeOfItsPeriods() {
        List<ClearanceTotal> totals =
                List.of(total("2024-01-01", 0), total("2025-01-01", 800), total("2026-01-01", 2000));
        ClearanceForecast.Known known = known(totals, suspected(10_000), Technology.AS_TODAY);
        assertThat(known.rate().low().hectaresPerYear()).isCloseTo(798, within(3.0));
        assertThat(known.rate().high().hectaresPerYear()).isCloseTo(1200, within(3.0));
        assertThat(known.clear().earliest().orElseThrow())
                .isBefore(known.clear().expected().orElseThrow());
        assertThat(known.clear().latest().orElseThrow())
                .isAfter(known.clear().expected().orElseThrow());
    }

    @Test
    void saysThatTwoTotalsGiveNoRange() {
        ClearanceForecast.Rate rate = known(
                        List.of(total("2025-01-01", 0), total("2026-01-01", 1000)),
                        suspected(5000),
                        Technology.AS_TODAY)
                .rate();
        assertThat(rate.hasRange()).isFalse();
        assertThat(rate.low()).isEqualTo(rate.central()).isEqualTo(rate.high());
    }

    @Test
    void namesNoDayWithoutASuspectedArea() {
        assertThat(ClearanceForecast.of(YEARLY, Optional.empty(), Technology.AS_TODAY))
                .isInstanceOf(ClearanceForecast.RateOnly.class);
    }

    @Test
    void tellsNoRateFromOneTotalOrFromNoProgress() {
        assertThat(ClearanceForecast.of(List.of(), suspected(9), Technology.AS_TODAY))
                .isEqualTo(new ClearanceForecast.NoRate(ClearanceForecast.Reason.NO_TOTAL));
        assertThat(ClearanceForecast.of(List.of(total("2025-01-01", 5)), suspected(9), Technology.AS_TODAY))
                .isEqualTo(new ClearanceForecast.NoRate(ClearanceForecast.Reason.ONE_TOTAL));
        assertThat(ClearanceForecast.of(
                        List.of(total("2025-01-01", 5), total("2026-01-01", 5)), suspected(9), Technology.AS_TODAY))
                .isEqualTo(new ClearanceForecast.NoRate(ClearanceForecast.Reason.NO_PROGRESS));
    }

    @Test
    void isDoneWhenAllThatWasSuspectedIsCleared() {
        assertThat(ClearanceForecast.of(YEARLY, suspected(4000), Technology.AS_TODAY))
                .isEqualTo(new ClearanceForecast.Done(LocalDate.parse("2026-01-01")));
    }

    @Test
    void namesNoDayBeyondAHundredYears() {
        ClearanceForecast.Known known =
                known(List.of(total("2025-01-01", 0), total("2026-01-01", 1)), suspected(1000), Technology.AS_TODAY);
        assertThat(known.clear().expected()).isEmpty();
    }

    /// Totals as a rate makes them, day by day.
    private static List<ClearanceTotal> dayByDay(SeasonalRate truth, int periods, Random random) {
        List<ClearanceTotal> totals = new ArrayList<>();
        LocalDate day = LocalDate.parse("2023-09-04");
        double sum = 95_000;
        totals.add(total(day.toString(), sum));
        for (int i = 0; i < periods; i++) {
            LocalDate end = day.plusDays(50 + random.nextInt(200));
            for (LocalDate each = day.plusDays(1); !each.isAfter(end); each = each.plusDays(1)) {
                sum += truth.hectaresOn(each);
            }
            totals.add(total(end.toString(), sum));
            day = end;
        }
        return totals;
    }

    private static List<ClearanceTotal> anyTotals(Random random) {
        List<ClearanceTotal> totals = new ArrayList<>();
        LocalDate day = LocalDate.parse("2020-01-01");
        double sum = 0;
        for (int i = 0; i < 2 + random.nextInt(9); i++) {
            totals.add(total(day.toString(), sum));
            day = day.plusDays(1 + random.nextInt(400));
            sum += 1 + random.nextInt(5000);
        }
        return totals;
    }

    private static ClearanceForecast.Known known(
            List<ClearanceTotal> totals, Optional<Value> suspected, Technology technology) {
        return (ClearanceForecast.Known) ClearanceForecast.of(totals, suspected, technology);
    }

    private static Optional<Value> suspected(double hectares) {
        return Optional.of(Sketch.value(hectares));
    }

    private static ClearanceTotal total(String on, double hectares) {
        return new ClearanceTotal(AREA, LocalDate.parse(on), Value.exactly(hectares, Sketch.SOURCE, Grade.HIGH));
    }
}
