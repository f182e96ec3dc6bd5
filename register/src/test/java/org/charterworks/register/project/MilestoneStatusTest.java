package org.charterworks.register.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.junit.jupiter.api.Test;

class MilestoneStatusTest {
    private static final SourceId SOURCE = new SourceId("s");
    private static final Milestone OPENING = Milestone.of("P-1/open", "Open to traffic", MilestoneKind.IN_SERVICE)
            .withBaseline(baseline("2025"));

    @Test
    void isDoneOnceASourceSaysSoAndTheWholePeriodHasPassed() {
        Milestone open = OPENING.withActual(new Milestone.Actual(PeriodDate.of("2026-03"), SOURCE));
        assertThat(on(open, "2026-03-31")).isEqualTo(new MilestoneStatus.Done(PeriodDate.of("2026-03"), 90L));
        assertThat(on(open, "2026-03-31").sentence())
                .isEqualTo("Reached 2026-03, 90 days after the date promised first.");
        assertThat(on(open, "2026-03-30").code()).isEqualTo("no-evidence-after-its-date");
        assertThat(open.isReachedBy(LocalDate.parse("2026-03-30"))).isFalse();
    }

    @Test
    void isWithoutEvidenceOnceTheLastPromiseHasPassed() {
        assertThat(on(OPENING, "2025-12-31").code()).isEqualTo("forecast");
        assertThat(on(OPENING, "2026-01-01"))
                .isEqualTo(new MilestoneStatus.NoEvidenceAfterItsDate(PeriodDate.of("2025"), 1));
    }

    @Test
    void isLateAgainstTheBaselineByTheDaysTheForecastMoved() {
        Milestone moved = OPENING.withForecast(forecast("2026-12-31", "2025-12-23"));
        assertThat(on(moved, "2026-01-15"))
                .isEqualTo(new MilestoneStatus.LateAgainstBaseline(
                        PeriodDate.of("2026-12-31"), Basis.SOURCE, PeriodDate.of("2025"), 365));
        assertThat(on(moved, "2026-01-15").sentence())
                .isEqualTo("Expected 2026-12-31, 365 days after the 2025 promised first.");
    }

    @Test
    void knowsOnlyThePromisesMadeByThen() {
        Milestone slipped = OPENING.withSlips(List.of(slip("2024-06", "2026-H1"), slip("2025-06", "2026-H2")))
                .withForecast(forecast("2028", "2026-02-01"));
        assertThat(expected(slipped, "2024-01-01")).isEqualTo("2025");
        assertThat(expected(slipped, "2024-06-30")).isEqualTo("2026-H1");
        assertThat(expected(slipped, "2025-12-31")).isEqualTo("2026-H2");
        assertThat(expected(slipped, "2026-02-01")).isEqualTo("2028");
        assertThat(on(slipped, "2019-01-01").code()).isEqualTo("undated");
    }

    @Test
    void aBaselineThatADecisionMovedIsNewerThanTheSlipsBeforeIt() {
        Milestone moved = OPENING.withBaseline(
                        new Milestone.Baseline(PeriodDate.of("2029"), PeriodDate.of("2026-09-15"), SOURCE))
                .withSlips(List.of(slip("2025-06", "2026-H2")));
        assertThat(expected(moved, "2026-09-14")).isEqualTo("2026-H2");
        assertThat(expected(moved, "2026-09-15")).isEqualTo("2029");
    }

    @Test
    void aForecastNoLaterThanTheBaselineIsJustAForecast() {
        Milestone ahead = OPENING.withForecast(forecast("2025-06", "2024-01-01"));
        assertThat(on(ahead, "2024-06-01"))
                .isEqualTo(new MilestoneStatus.Forecast(PeriodDate.of("2025-06"), Basis.SOURCE));
    }

    @Test
    void anAssumedForecastLooksAssumed() {
        Milestone assumed = Milestone.of("P-1/open", "Open", MilestoneKind.IN_SERVICE)
                .withForecast(new Milestone.Forecast(
                        null, PeriodDate.of("2030"), null, null, Basis.ASSUMPTION, "no date published", null));
        assertThat(on(assumed, "2026-01-01").sentence()).isEqualTo("Expected 2030 (assumed).");
    }

    @Test
    void withoutAnyDateItIsUndated() {
        Milestone bare = Milestone.of("P-1/open", "Open", MilestoneKind.IN_SERVICE);
        assertThat(on(bare, "2026-01-01").sentence()).isEqualTo("No date was found.");
    }

    @Test
    void namesItsProject() {
        assertThat(new MilestoneId("P-1/open").project()).isEqualTo(new ProjectId("P-1"));
        for (String wrong : List.of("P-1", "/open", "P-1/", "P/1/open")) {
            assertThatThrownBy(() -> new MilestoneId(wrong)).hasMessageContaining("PROJECT/word");
        }
    }

    private static MilestoneStatus on(Milestone milestone, String day) {
        return MilestoneStatus.of(milestone, LocalDate.parse(day));
    }

    private static String expected(Milestone milestone, String day) {
        return switch (on(milestone, day)) {
            case MilestoneStatus.Forecast forecast -> forecast.expected().toString();
            case MilestoneStatus.LateAgainstBaseline late -> late.expected().toString();
            case MilestoneStatus.Done done -> "done " + done.on();
            case MilestoneStatus.NoEvidenceAfterItsDate unknown -> "unknown since " + unknown.promised();
            case MilestoneStatus.Undated undated -> "undated";
        };
    }

    private static Milestone.Baseline baseline(String on) {
        return new Milestone.Baseline(PeriodDate.of(on), PeriodDate.of("2023"), SOURCE);
    }

    private static Milestone.Forecast forecast(String expected, String saidOn) {
        return new Milestone.Forecast(
                null, PeriodDate.of(expected), null, PeriodDate.of(saidOn), Basis.SOURCE, "", SOURCE);
    }

    private static Milestone.Slip slip(String saidOn, String promised) {
        return new Milestone.Slip(PeriodDate.of(saidOn), PeriodDate.of(promised), SOURCE);
    }
}
