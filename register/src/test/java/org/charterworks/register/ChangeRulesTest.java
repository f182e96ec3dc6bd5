package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterworks.register.group.DecidedChange;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.DecisionId;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.SlipReason;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Subject;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private static final MilestoneId OPEN = new MilestoneId("P-BRIDGE/open");
    private static final Milestone BRIDGE = Milestone.of(OPEN.value(), "Bridge open", MilestoneKind.IN_SERVICE)
            .withBaseline(baseline("2028-06"))
            .withForecast(forecast("2028-09", "permits"));
    private static final Register BEFORE = register(List.of(), BRIDGE);

    @Test
    void everythingMayStayAsItIs() {
        assertThat(ChangeRules.refusals(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void baselineDoesNotMoveWithoutADecision() {
        Register after = register(List.of(), BRIDGE.withBaseline(baseline("2029-01")));
        assertThat(ChangeRules.refusals(BEFORE, after))
                .containsExactly(
                        new ChangeRefusal.BaselineMoved(OPEN, PeriodDate.of("2028-06"), PeriodDate.of("2029-01")));
    }

    @Test
    void baselineMovesWithANewDecisionAboutTheMilestoneOrItsProject() {
        Milestone moved = BRIDGE.withBaseline(baseline("2029-01"));
        assertThat(ChangeRules.refusals(BEFORE, register(List.of(decision(OPEN.subject())), moved)))
                .isEmpty();
        assertThat(ChangeRules.refusals(
                        BEFORE, register(List.of(decision(OPEN.project().subject())), moved)))
                .isEmpty();
        assertThat(ChangeRules.refusals(BEFORE, register(List.of(decision(Worlds.provision("IV.2"))), moved)))
                .as("a decision about something else")
                .hasSize(1);
    }

    @Test
    void baselineGoesBackWhenTheDecisionThatMovedItIsTakenBack() {
        Decision decision = decision(OPEN.subject())
                .withChanges(List.of(new DecidedChange.BaselineMoved(
                        OPEN.subject(), PeriodDate.of("2028-06"), PeriodDate.of("2029-01"))));
        Register decided = register(List.of(decision), BRIDGE.withBaseline(baseline("2029-01")));
        assertThat(ChangeRules.refusals(decided, BEFORE)).isEmpty();
        assertThat(ChangeRules.refusals(decided, register(List.of(), BRIDGE.withBaseline(baseline("2027-01")))))
                .as("to another date than the one before")
                .hasSize(1);
        assertThat(ChangeRules.refusals(decided, register(List.of(decision), BRIDGE)))
                .as("while the decision stands")
                .hasSize(1);
    }

    @Test
    void decisionOfAnEarlierChangeMovesNothingAgain() {
        List<Decision> decided = List.of(decision(OPEN.subject()));
        Register before = register(decided, BRIDGE);
        Register after = register(decided, BRIDGE.withBaseline(baseline("2029-01")));
        assertThat(ChangeRules.refusals(before, after)).hasSize(1);
    }

    @Test
    void baselineIsNotLostWithItsMilestone() {
        assertThat(ChangeRules.refusals(BEFORE, register(List.of())))
                .containsExactly(new ChangeRefusal.BaselineMoved(OPEN, PeriodDate.of("2028-06"), null));
    }

    @Test
    void firstBaselineNeedsNoDecision() {
        Register without = register(List.of(), Milestone.of(OPEN.value(), "Bridge open", MilestoneKind.IN_SERVICE));
        assertThat(ChangeRules.refusals(without, BEFORE)).isEmpty();
    }

    @Test
    void forecastMovesOnlyWithAReasonOfItsOwn() {
        ChangeRefusal refusal =
                new ChangeRefusal.ForecastMoved(OPEN, PeriodDate.of("2028-09"), PeriodDate.of("2028-12"));
        assertThat(ChangeRules.refusals(BEFORE, register(List.of(), BRIDGE.withForecast(forecast("2028-12", "")))))
                .containsExactly(refusal);
        assertThat(ChangeRules.refusals(
                        BEFORE, register(List.of(), BRIDGE.withForecast(forecast("2028-12", "permits")))))
                .as("the reason of the move before")
                .containsExactly(refusal);
        assertThat(ChangeRules.refusals(
                        BEFORE, register(List.of(), BRIDGE.withForecast(forecast("2028-12", "a flood")))))
                .isEmpty();
    }

    @Test
    void forecastMovesOnlyWithACode() {
        Milestone.Forecast without =
                new Milestone.Forecast(null, PeriodDate.of("2028-12"), null, null, Basis.ASSUMPTION, "a flood", null);
        assertThat(ChangeRules.refusals(BEFORE, register(List.of(), BRIDGE.withForecast(without))))
                .hasSize(1);
    }

    @Test
    void everyRefusalSaysWhatToDo() {
        Register after =
                register(List.of(), BRIDGE.withBaseline(baseline("2029-01")).withForecast(forecast("2028-12", "")));
        assertThat(ChangeRules.refusals(BEFORE, after)).hasSize(2).allSatisfy(refusal -> {
            assertThat(refusal.sentence()).contains(OPEN.value()).contains("without");
            assertThat(refusal.advice()).isNotBlank();
        });
    }

    private static Register register(List<Decision> decisions, Milestone... milestones) {
        Project bridge = Project.of("P-BRIDGE", "Bridge", "bridges", List.of()).withMilestones(List.of(milestones));
        Meeting meeting = new Meeting(
                new MeetingId("M-1"),
                null,
                PeriodDate.of("2026-11-20"),
                "First",
                true,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                null);
        return Register.of(RegisterContents.of(Worlds.signed("2026-02-10"))
                .withMeetings(List.of(meeting), decisions, List.of())
                .withProjects(List.of(bridge)));
    }

    private static Decision decision(Subject about) {
        return new Decision(
                new DecisionId("D-1"), new MeetingId("M-1"), "Move it", List.of(about), List.of(), List.of(), null);
    }

    private static Milestone.Baseline baseline(String on) {
        return new Milestone.Baseline(PeriodDate.of(on), null, null);
    }

    private static Milestone.Forecast forecast(String expected, String reason) {
        return new Milestone.Forecast(
                null, PeriodDate.of(expected), null, null, Basis.ASSUMPTION, SlipReason.PERMITS, reason, null);
    }
}
