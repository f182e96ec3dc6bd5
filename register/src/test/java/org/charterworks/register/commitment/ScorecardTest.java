package org.charterworks.register.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.charterworks.register.instrument.Force;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final LocalDate ON = LocalDate.parse("2026-11-22");

    @Test
    void fortyDueOfWhichThirtyThreeOnTimeFourLateAndThreeOpen() {
        List<Assessment> items = new ArrayList<>();
        items.addAll(Collections.nCopies(33, dated("2026-05-10", Timeliness.DONE_ON_TIME)));
        items.addAll(Collections.nCopies(4, dated("2026-05-10", Timeliness.DONE_LATE)));
        items.addAll(Collections.nCopies(3, dated("2026-05-10", Timeliness.LATE)));
        Scorecard card = Scorecard.of(items, ON);
        assertThat(card.deficit()).hasToString("7.5 % (3 overdue and not completed of 40 due so far)");
        assertThat(card.timeliness()).hasToString("82.5 % (33 completed on time of 40 due so far)");
        assertThat(card.completion()).hasToString("92.5 % (37 completed of 40 to be done)");
    }

    @Test
    void whatHasNoDateIsCountedApartAndImprovesNothing() {
        List<Assessment> items = new ArrayList<>(List.of(dated("2026-05-10", Timeliness.LATE)));
        Scorecard before = Scorecard.of(items, ON);
        items.addAll(Collections.nCopies(9, undated(Force.INTENT, Timeliness.UNDATED, Fulfilment.COMPLETE)));
        Scorecard after = Scorecard.of(items, ON);
        assertThat(after.undated()).isEqualTo(9);
        assertThat(after.deficit()).isEqualTo(before.deficit());
        assertThat(after.timeliness()).isEqualTo(before.timeliness());
    }

    @Test
    void positionsAndPermissionsAreNotInIt() {
        Scorecard card = Scorecard.of(
                List.of(
                        undated(Force.PRINCIPLE, Timeliness.PRINCIPLE, Fulfilment.NO_EVIDENCE_FOUND),
                        undated(Force.PERMISSION, Timeliness.PERMITTED, Fulfilment.NO_EVIDENCE_FOUND)),
                ON);
        assertThat(card.all()).isZero();
        assertThat(card.completion().share()).isEmpty();
        assertThat(card.completion()).hasToString("0 completed of 0 to be done");
    }

    @Test
    void whatIsDueTodayIsNotYetPartOfWhatWasDue() {
        assertThat(Scorecard.of(List.of(dated("2026-11-22", Timeliness.NOT_DUE)), ON)
                        .dueSoFar())
                .isZero();
        assertThat(Scorecard.of(List.of(dated("2026-11-21", Timeliness.NO_EVIDENCE_FOUND)), ON)
                        .dueSoFar())
                .isEqualTo(1);
    }

    @Test
    void overdueWithoutEvidenceIsToldApartFromLate() {
        Scorecard card = Scorecard.of(
                List.of(dated("2026-05-10", Timeliness.LATE), dated("2026-05-10", Timeliness.NO_EVIDENCE_FOUND)), ON);
        assertThat(card.overdue()).isEqualTo(2);
        assertThat(card.noEvidenceFound()).isEqualTo(1);
    }

    @Test
    void delayIsTheMeanOfTheOverdueAndLongFromTwentyFourMonths() {
        Scorecard card = Scorecard.of(
                List.of(
                        dated("2024-11-22", Timeliness.LATE),
                        dated("2024-11-23", Timeliness.LATE),
                        dated("2024-11-23", Timeliness.DONE_LATE)),
                ON);
        assertThat(card.longOverdue()).isEqualTo(1);
        assertThat(card.overdueDays()).isEqualTo(730 + 729);
        assertThat(card.averageDelayMonths().orElseThrow()).isCloseTo(23.97, within(0.005));
        assertThat(Scorecard.of(List.of(), ON).averageDelayMonths()).isEmpty();
    }

    @Test
    void coverageIsWhatWasAcceptedOfWhatIsClaimed() {
        Assessment accepted = dated("2026-05-10", Timeliness.DONE_ON_TIME);
        Assessment onlyClaimed = claimed(dated("2026-05-10", Timeliness.LATE));
        assertThat(Scorecard.of(List.of(accepted, onlyClaimed, dated("2026-05-10", Timeliness.LATE)), ON)
                        .evidenceCoverage())
                .hasToString("50.0 % (1 complete with accepted evidence of 2 claimed complete)");
    }

    private static Assessment dated(String dueOn, Timeliness timeliness) {
        LocalDate day = LocalDate.parse(dueOn);
        Due due = new Due(1, day, day, day, "");
        Fulfilment fulfilment = timeliness.isDone() ? Fulfilment.COMPLETE : Fulfilment.LIMITED;
        return new Assessment(
                new CommitmentId("C"),
                Force.INTENT,
                ON,
                due,
                fulfilment,
                timeliness,
                null,
                timeliness.isDone(),
                List.of(),
                List.of(),
                null,
                "");
    }

    private static Assessment undated(Force kind, Timeliness timeliness, Fulfilment fulfilment) {
        boolean claimed = fulfilment == Fulfilment.COMPLETE;
        return new Assessment(
                new CommitmentId("C"),
                kind,
                ON,
                null,
                fulfilment,
                timeliness,
                null,
                claimed,
                List.of(),
                List.of(),
                null,
                "");
    }

    private static Assessment claimed(Assessment item) {
        return new Assessment(
                item.commitment(),
                item.kind(),
                ON,
                item.due(),
                item.fulfilment(),
                item.timeliness(),
                null,
                true,
                List.of(),
                List.of(),
                null,
                "");
    }
}
