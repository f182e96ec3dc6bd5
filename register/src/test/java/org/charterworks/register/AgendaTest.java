package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.ActionId;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyKind;
import org.charterworks.register.group.BodyStatus;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Meeting FIRST = meeting("M-1", "2026-03-01", true);
    private static final Meeting NEXT = meeting("M-2", "2026-12-01", false);

    private static final Commitment LISTS =
            Commitment.of("C-1", "IV.2", "Lists", Force.INTENT, new DeadlineRule.MonthsAfterSignature(3));
    private static final Commitment YEARLY =
            Commitment.of("C-2", "IV.2", "Meet", Force.INTENT, new DeadlineRule.MonthsAfterSignature(12));
    private static final Milestone LATE = Milestone.of("P-1/open", "Open", MilestoneKind.IN_SERVICE)
            .withBaseline(new Milestone.Baseline(PeriodDate.of("2027"), null, null))
            .withForecast(new Milestone.Forecast(
                    null, PeriodDate.of("2029"), null, null, Basis.ASSUMPTION, "no money", null));

    @Test
    void showsWhatIsLateDueAndToBeDecidedBeforeTheNextMeeting() {
        Agenda agenda = agenda(NEXT, TODAY);
        assertThat(agenda.until()).isEqualTo("2027-12-01");
        assertThat(agenda.previous()).contains(FIRST);
        assertThat(agenda.items())
                .extracting(AgendaItem::kind, AgendaItem::id)
                .containsExactly(
                        tuple(AgendaItem.Kind.NO_EVIDENCE_FOUND, "C-1"),
                        tuple(AgendaItem.Kind.ACTION_LATE, "A-1"),
                        tuple(AgendaItem.Kind.DUE, "C-2"),
                        tuple(AgendaItem.Kind.LATER_THAN_PROMISED, "P-1/open"),
                        tuple(AgendaItem.Kind.BODY_NOT_FORMED, "WG"));
    }

    @Test
    void ofAMeetingThatIsOverIsThatOfItsDay() {
        Agenda agenda = agenda(FIRST, TODAY);
        assertThat(agenda.on()).isEqualTo("2026-03-01");
        assertThat(agenda.previous()).isEmpty();
        assertThat(agenda.of(AgendaItem.Section.LATE)).isEmpty();
        assertThat(agenda.of(AgendaItem.Section.ACTION))
                .extracting(AgendaItem::id)
                .containsExactly("A-1");
    }

    @Test
    void hasNoCommitmentsBeforeTheSignature() {
        Meeting before = meeting("M-0", "2026-01-05", true);
        assertThat(agenda(before, TODAY).items())
                .extracting(AgendaItem::kind)
                .doesNotContain(AgendaItem.Kind.DUE, AgendaItem.Kind.LATE);
    }

    @Test
    void claimThatNotEveryPartyAcceptedIsToBeDecided() {
        Evidence claim = Evidence.of(
                "E-1", "2026-05-01", "Lists agreed", Stance.SUPPORTS, LISTS.id().subject());
        Register register = Register.of(contents().withEvidence(List.of(claim), List.of()));
        assertThat(Agenda.of(register, NEXT, StatusRule.standard(), TODAY).of(AgendaItem.Section.DECISION))
                .extracting(AgendaItem::kind)
                .contains(AgendaItem.Kind.NOT_ACCEPTED);
    }

    private static Agenda agenda(Meeting meeting, LocalDate on) {
        return Agenda.of(Register.of(contents()), meeting, StatusRule.standard(), on);
    }

    private static RegisterContents contents() {
        Action action = new Action(
                new ActionId("A-1"), FIRST.id(), "Send it", List.of(), PeriodDate.of("2026-06"), null, List.of(), null);
        return RegisterContents.of(Worlds.signed("2026-02-10"))
                .withCommitments(List.of(LISTS, YEARLY))
                .withBodies(
                        List.of(), List.of(Body.of("WG", "Group", BodyKind.WORKING_GROUP, null, BodyStatus.PERMITTED)))
                .withMeetings(List.of(FIRST, NEXT), List.of(), List.of(action))
                .withProjects(List.of(
                        Project.of("P-1", "Line", "transport", List.of()).withMilestones(List.of(LATE))));
    }

    private static Meeting meeting(String id, String on, boolean held) {
        return new Meeting(
                new MeetingId(id), null, PeriodDate.of(on), id, held, List.of(), List.of(), "", "", List.of(), null);
    }
}
