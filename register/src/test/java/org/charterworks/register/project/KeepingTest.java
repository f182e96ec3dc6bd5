package org.charterworks.register.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.source.Grade;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A bridge first promised for 2028.
class KeepingTest {
    private static final LocalDate NOW = LocalDate.parse("2026-11-22");
    private static final SourceId SOURCE = new SourceId("s");

    @Test
    void isAtRiskBelowAChanceOfOneHalf() {
        assertThat(at(NOW, bridge("2028", null, null), new DateChance(0.4999, 10_000, Grade.MEDIUM))
                        .timeliness())
                .isEqualTo(Timeliness.AT_RISK);
        assertThat(at(NOW, bridge("2028", null, null), new DateChance(0.5, 10_000, Grade.MEDIUM))
                        .timeliness())
                .isEqualTo(Timeliness.ON_TRACK);
    }

    @Test
    void theChanceCountsMoreThanWhatIsForecast() {
        Keeping late = at(NOW, bridge("2028", "2029", null), new DateChance(0.7, 10_000, Grade.MEDIUM));
        assertThat(late.timeliness()).isEqualTo(Timeliness.ON_TRACK);
        assertThat(late.basis()).isEqualTo(Keeping.Basis.CHANCE);
        assertThat(late.sentence()).contains("70 per cent", "10000 runs, grade medium", "below 50");
    }

    @Test
    void withoutAChanceTheForecastCountsAndItSaysSo() {
        Keeping late = at(NOW, bridge("2028", "2029", null), null);
        assertThat(late.timeliness()).isEqualTo(Timeliness.AT_RISK);
        assertThat(late.basis()).isEqualTo(Keeping.Basis.FORECAST);
        assertThat(late.sentence()).contains("Nothing makes its dates uncertain");
        assertThat(at(NOW, bridge("2028", "2028", null), null).timeliness()).isEqualTo(Timeliness.ON_TRACK);
    }

    @Test
    void aDateThatHasPassedIsNeverAtRisk() {
        LocalDate after = LocalDate.parse("2029-01-01");
        DateChance none = new DateChance(0, 10_000, Grade.MEDIUM);
        assertThat(at(after, bridge("2028", "2030", null), none).timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(at(after, bridge("2028", null, null), none).timeliness()).isEqualTo(Timeliness.NO_EVIDENCE_FOUND);
        assertThat(at(LocalDate.parse("2028-12-31"), bridge("2028", null, null), none)
                        .timeliness())
                .as("its last day has not passed")
                .isEqualTo(Timeliness.AT_RISK);
    }

    @Test
    void whatWasReachedIsHeldAgainstThePeriodPromised() {
        LocalDate after = LocalDate.parse("2030-01-01");
        assertThat(at(after, bridge("2028", null, "2027-12-31"), null).timeliness())
                .isEqualTo(Timeliness.DONE_EARLY);
        assertThat(at(after, bridge("2028", null, "2028-01-01"), null).timeliness())
                .isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(at(after, bridge("2028", null, "2029-01-01"), null).timeliness())
                .isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void withoutAFirstPromiseKnownByTheDayThereIsNothingToKeep() {
        assertThat(Keeping.of(bridge(null, "2029", null), NOW, null)).isEmpty();
        assertThat(Keeping.of(bridge("2028", null, null), LocalDate.parse("2025-12-31"), null))
                .as("promised in 2026 only")
                .isEmpty();
    }

    @Test
    void refusesAChanceThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateChance(1.01, 10, Grade.MEDIUM));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateChance(Double.NaN, 10, Grade.MEDIUM));
    }

    private static Keeping at(LocalDate on, Milestone milestone, @Nullable DateChance chance) {
        return Keeping.of(milestone, on, chance).orElseThrow();
    }

    private static Milestone bridge(@Nullable String baseline, @Nullable String forecast, @Nullable String actual) {
        Milestone milestone = Milestone.of("P-1/open", "Bridge open", MilestoneKind.IN_SERVICE);
        if (baseline != null) {
            milestone = milestone.withBaseline(
                    new Milestone.Baseline(PeriodDate.of(baseline), PeriodDate.of("2026-06"), SOURCE));
        }
        if (forecast != null) {
            milestone = milestone.withForecast(new Milestone.Forecast(
                    null, PeriodDate.of(forecast), null, PeriodDate.of("2026-06"), Basis.SOURCE, "", SOURCE));
        }
        if (actual != null) {
            milestone = milestone.withActual(new Milestone.Actual(PeriodDate.of(actual), SOURCE));
        }
        return milestone;
    }
}
