package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.group.Body;
import org.charterworks.register.instrument.BodyId;
import org.junit.jupiter.api.Test;

class DeadlineBoardTest {
    private final DeadlineBoard april = board("2026-04-01");
    private final DeadlineBoard november = board("2026-11-22");

    @Test
    void beforeTheFirstDeadlineNothingIsDue() {
        assertThat(april.dueSoFar()).isEmpty();
        assertThat(april.noEvidenceFound()).isEmpty();
        assertThat(ids(april.toCome())).containsExactly("C-IV.2", "C-IV.3");
    }

    @Test
    void aListDueInMayOfWhichNothingWasFoundIsWithoutEvidenceInNovember() {
        Assessment list = november.noEvidenceFound().getFirst();
        assertThat(ids(november.noEvidenceFound())).containsExactly("C-IV.2");
        assertThat(list.due()).isNotNull().satisfies(due -> assertThat(due.on()).isEqualTo("2026-05-10"));
        assertThat(list.timeliness().code()).isEqualTo("no-evidence-found");
        assertThat(list.reason()).endsWith("Left out: 1 planned, 1 from before 2026-02-10.");
        assertThat(november.late()).isEmpty();
    }

    @Test
    void aYearlyMeetingIsDueWithinTheYearAndNotLateBefore() {
        Assessment meeting = november.toCome().getFirst();
        assertThat(meeting.commitment()).isEqualTo(new CommitmentId("C-IV.3"));
        assertThat(meeting.timeliness()).isEqualTo(Timeliness.NOT_DUE);
        assertThat(meeting.due())
                .isNotNull()
                .satisfies(due -> assertThat(due.on()).isEqualTo("2027-02-10"));
    }

    @Test
    void principlesAreNeverLateHoweverMuchTimePasses() {
        assertThat(ids(board("2126-01-01").principles())).containsExactly("C-P.1");
    }

    @Test
    void whatIsPermittedIsListedAsPermittedAndNeverLate() {
        DeadlineBoard later = board("2126-01-01");
        assertThat(ids(later.permitted())).containsExactly("C-IV.4");
        assertThat(later.permittedNotCreated()).extracting(Body::id).containsExactly(new BodyId("DP"));
    }

    @Test
    void undatedIsAClassOfItsOwn() {
        assertThat(ids(november.undated())).containsExactly("C-I.1");
        assertThat(november.scorecard().undated()).isEqualTo(1);
        assertThat(november.scorecard().doneOnTime()).isZero();
    }

    @Test
    void everyAssessmentIsInExactlyOneClass() {
        for (DeadlineBoard board : List.of(april, november, board("2030-01-01"))) {
            int classed = board.done().size()
                    + board.late().size()
                    + board.noEvidenceFound().size()
                    + board.toCome().size()
                    + board.undated().size()
                    + board.principles().size()
                    + board.permitted().size();
            assertThat(classed).isEqualTo(board.assessments().size());
        }
    }

    @Test
    void saysTheRuleItFollows() {
        assertThat(november.rule()).isEqualTo(StatusRule.standard().text());
    }

    private static DeadlineBoard board(String on) {
        return DeadlineBoard.of(Worlds.twoShores(), StatusRule.standard(), LocalDate.parse(on));
    }

    private static List<String> ids(List<Assessment> items) {
        return items.stream().map(item -> item.commitment().value()).toList();
    }
}
