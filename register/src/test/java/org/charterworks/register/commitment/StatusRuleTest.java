package org.charterworks.register.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.charterworks.register.Worlds;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.PeriodDate;
import org.junit.jupiter.api.Test;

class StatusRuleTest {
    private static final Instrument SIGNED = Worlds.signed("2026-02-10");
    private static final StatusRule RULE = StatusRule.standard();
    private static final Commitment LIST =
            Commitment.of("C-IV.2", "IV.2", "Agree a list", Force.INTENT, new DeadlineRule.MonthsAfterSignature(3));
    private static final Commitment YEARLY =
            Commitment.of("C-IV.3", "IV.3", "Meet", Force.INTENT, new DeadlineRule.EveryMonthsAfterSignature(12));
    private static final PartyId[] BOTH = {Worlds.EAST, Worlds.WEST};

    @Test
    void isNotLateOnTheDayItIsDue() {
        assertThat(on("2026-05-10").timeliness()).isEqualTo(Timeliness.NOT_DUE);
    }

    @Test
    void hasNoEvidenceFoundTheDayAfterItsDeadlineWhenNothingWasFound() {
        Assessment after = on("2026-05-11");
        assertThat(after.timeliness()).isEqualTo(Timeliness.NO_EVIDENCE_FOUND);
        assertThat(after.fulfilment()).isEqualTo(Fulfilment.NO_EVIDENCE_FOUND);
        assertThat(after.reliability()).isNull();
        assertThat(after.reason())
                .isEqualTo("Due 2026-05-10 (3 months after signature on 2026-02-10 = 2026-05-10, a Sunday, not moved)."
                        + " That day has passed."
                        + " No evidence of it was found, which does not show that nothing was done.");
    }

    @Test
    void isLateTheDayAfterItsDeadlineWhenEvidenceShowsItIncomplete() {
        Assessment after = on("2026-05-11", reports("EV-1", "2026-04-01"));
        assertThat(after.timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(after.fulfilment()).isEqualTo(Fulfilment.LIMITED);
        assertThat(after.reason()).contains("passed and it is not complete", "Activity is reported by EV-1");
    }

    @Test
    void isDoneEarlyBeforeItsDayAndLateAfterIt() {
        assertThat(on("2026-11-22", supports("EV-1", "2026-05-09", BOTH)).timeliness())
                .isEqualTo(Timeliness.DONE_EARLY);
        assertThat(on("2026-11-22", supports("EV-1", "2026-05-11", BOTH)).timeliness())
                .isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void ofAPositionNothingIsToBeDone() {
        Commitment position = Commitment.of("C-IV.2", "IV.2", "", Force.PRINCIPLE, new DeadlineRule.None());
        Assessment held = RULE.assess(position, SIGNED, List.of(reports("EV-1", "2026-04-01")), day("2026-11-22"))
                .getFirst();
        assertThat(held.fulfilment()).isNull();
        assertThat(held.reason()).startsWith("States a position (principle); nothing falls due.");
    }

    @Test
    void isNotStartedWhenAllThatWasFoundSpeaksAgainstIt() {
        Assessment denied = on("2026-11-22", contradicts("EV-1", "2026-06-01"));
        assertThat(denied.fulfilment()).isEqualTo(Fulfilment.NOT_STARTED);
        assertThat(denied.timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void beforeItsDateItIsOnTrackAtRiskOrStaleByItsNewestEvidence() {
        Commitment far =
                Commitment.of("C-IV.2", "IV.2", "List", Force.DUTY, new DeadlineRule.OnDate(PeriodDate.of("2030")));
        Evidence progress = reports("EV-1", "2026-06-01");
        Evidence doubt = contradicts("EV-2", "2026-07-01");
        assertThat(timeliness(far, "2027-06-01", progress)).isEqualTo(Timeliness.ON_TRACK);
        assertThat(timeliness(far, "2027-06-02", progress)).isEqualTo(Timeliness.STALE);
        assertThat(timeliness(far, "2026-06-30", progress, doubt)).isEqualTo(Timeliness.ON_TRACK);
        assertThat(timeliness(far, "2026-07-01", progress, doubt)).isEqualTo(Timeliness.AT_RISK);
        assertThat(timeliness(far, "2026-07-01")).isEqualTo(Timeliness.NOT_DUE);
    }

    @Test
    void withoutADateItIsUndatedEvenWhenComplete() {
        Commitment open = Commitment.of("C-IV.2", "IV.2", "List", Force.INTENT, new DeadlineRule.None());
        Assessment done = RULE.assess(open, SIGNED, List.of(supports("EV-1", "2026-05-01", BOTH)), day("2026-11-22"))
                .getFirst();
        assertThat(done.timeliness()).isEqualTo(Timeliness.UNDATED);
        assertThat(done.fulfilment()).isEqualTo(Fulfilment.COMPLETE);
        assertThat(done.reason()).startsWith("No date is set. Complete on 2026-05-01.");
    }

    @Test
    void positionsAndPermissionsAreNeverLate() {
        for (Force kind : Force.values()) {
            Commitment dated = Commitment.of("C-IV.2", "IV.2", "", kind, new DeadlineRule.MonthsAfterSignature(3));
            Timeliness found = timeliness(dated, "2099-01-01", reports("EV-1", "2026-04-01"));
            switch (kind) {
                case ACKNOWLEDGEMENT, PRINCIPLE, REFERENCE -> assertThat(found).isEqualTo(Timeliness.PRINCIPLE);
                case PERMISSION -> assertThat(found).isEqualTo(Timeliness.PERMITTED);
                case WEAK_INTENT, INTENT, DUTY -> assertThat(found).isEqualTo(Timeliness.LATE);
            }
        }
    }

    @Test
    void whatRepeatsIsAssessedForEveryPeriodUpToTheNext() {
        Evidence met = Evidence.of(
                        "EV-1",
                        "2027-03-01",
                        "A meeting",
                        Stance.SUPPORTS,
                        YEARLY.id().subject())
                .withAcceptedBy(List.of(BOTH));
        List<Assessment> periods = RULE.assess(YEARLY, SIGNED, List.of(met), day("2028-06-01"));
        assertThat(periods)
                .extracting(Assessment::timeliness)
                .containsExactly(Timeliness.NO_EVIDENCE_FOUND, Timeliness.DONE_ON_TIME, Timeliness.NOT_DUE);
    }

    private static Assessment on(String day, Evidence... evidence) {
        List<Assessment> found = RULE.assess(LIST, SIGNED, Arrays.asList(evidence), day(day));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Timeliness timeliness(Commitment commitment, String day, Evidence... evidence) {
        return RULE.assess(commitment, SIGNED, Arrays.asList(evidence), day(day))
                .getFirst()
                .timeliness();
    }

    private static Evidence supports(String id, String on, PartyId... acceptedBy) {
        return Evidence.of(
                        id, on, "A list was agreed", Stance.SUPPORTS, LIST.id().subject())
                .withAcceptedBy(List.of(acceptedBy));
    }

    private static Evidence reports(String id, String on) {
        return Evidence.of(id, on, "Work goes on", Stance.REPORTS, LIST.id().subject());
    }

    private static Evidence contradicts(String id, String on) {
        return Evidence.of(
                id, on, "There is no list", Stance.CONTRADICTS, LIST.id().subject());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
