package org.charterworks.register.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.source.PeriodDate;
import org.junit.jupiter.api.Test;

class DueDatesTest {
    private static final LocalDate SIGNED = LocalDate.parse("2026-02-10");
    private static final DueDates STAYS = new DueDates(SIGNED, new CountingRule(false, ""));
    private static final DueDates MOVES = new DueDates(SIGNED, new CountingRule(true, ""));

    @Test
    void threeMonthsAfterSignatureIsTheSameDayOfTheMonthAndStaysOnASunday() {
        Due due = STAYS.of(new DeadlineRule.MonthsAfterSignature(3), SIGNED).getFirst();
        assertThat(due.on()).isEqualTo("2026-05-10");
        assertThat(due.rule()).isEqualTo("3 months after signature on 2026-02-10 = 2026-05-10, a Sunday, not moved");
    }

    @Test
    void movesToMondayWhereTheInstrumentSaysSoAndIsOnTimeOnBothDays() {
        Due due = MOVES.of(new DeadlineRule.MonthsAfterSignature(3), SIGNED).getFirst();
        assertThat(due.on()).isEqualTo("2026-05-11");
        assertThat(due.onTimeFrom()).isEqualTo("2026-05-10");
        assertThat(due.rule()).endsWith("moved to 2026-05-11");
    }

    @Test
    void aStatedPeriodIsDueOnItsLastDayAndOnTimeFromItsFirst() {
        Due due = STAYS.of(new DeadlineRule.OnDate(PeriodDate.of("2026-Q3")), SIGNED)
                .getFirst();
        assertThat(due.onTimeFrom()).isEqualTo("2026-07-01");
        assertThat(due.on()).isEqualTo("2026-09-30");
        assertThat(due.rule()).isEqualTo("stated date 2026-Q3, last day 2026-09-30, a Wednesday");
    }

    @Test
    void withoutARuleNothingIsDue() {
        assertThat(STAYS.of(new DeadlineRule.None(), SIGNED)).isEmpty();
    }

    @Test
    void whatRepeatsHasEveryDateUpToTheNext() {
        DeadlineRule yearly = new DeadlineRule.EveryMonthsAfterSignature(12);
        assertThat(STAYS.of(yearly, LocalDate.parse("2026-11-22")))
                .extracting(Due::on)
                .containsExactly(day("2027-02-10"));
        assertThat(STAYS.of(yearly, LocalDate.parse("2027-02-09"))).hasSize(1);
        assertThat(STAYS.of(yearly, LocalDate.parse("2027-02-10"))).hasSize(2);
        assertThat(STAYS.of(yearly, LocalDate.parse("2029-01-01")))
                .extracting(Due::on)
                .containsExactly(day("2027-02-10"), day("2028-02-10"), day("2029-02-10"));
    }

    @Test
    void whatRepeatsLeavesNoDayBetweenItsPeriods() {
        List<Due> dues = MOVES.of(new DeadlineRule.EveryMonthsAfterSignature(1), LocalDate.parse("2036-02-10"));
        assertThat(dues).hasSizeGreaterThan(119);
        assertThat(dues.getFirst().opensOn()).isEqualTo(SIGNED);
        for (int i = 1; i < dues.size(); i++) {
            assertThat(dues.get(i).opensOn()).isEqualTo(dues.get(i - 1).on().plusDays(1));
            assertThat(dues.get(i).occurrence()).isEqualTo(i + 1);
        }
    }

    @Test
    void whatRepeatsCountsEveryPeriodFromTheSignatureSoThatClampingDoesNotDrift() {
        DueDates endOfMonth = new DueDates(LocalDate.parse("2026-01-31"), new CountingRule(false, ""));
        assertThat(endOfMonth.of(new DeadlineRule.EveryMonthsAfterSignature(1), LocalDate.parse("2026-03-01")))
                .extracting(Due::on)
                .containsExactly(day("2026-02-28"), day("2026-03-31"));
    }

    @Test
    void refusesCountsThatMakeNoSense() {
        assertThatThrownBy(() -> new DeadlineRule.MonthsAfterSignature(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new DeadlineRule.EveryMonthsAfterSignature(0)).hasMessageContaining("0");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
