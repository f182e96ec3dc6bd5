package org.charterworks.roadmap.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.model.Grade;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.Toys;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final MilestoneId OPENS = new MilestoneId("P/opens");
    private static final MilestoneId WORKS = new MilestoneId("P/works");
    private static final SourceId TOY = new SourceId("toy");

    @Test
    void aPeriodCountsAsItsLastDay() {
        assertThat(on(schedule(Dates.FORECAST, forecast(OPENS, "2026-Q3")), OPENS))
                .contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void promisesForecastsAndNothingAreThreeScenarios() {
        Milestone milestone =
                forecast(OPENS, "2027-06-30").withBaseline(new Milestone.Baseline(PeriodDate.of("2025"), null, TOY));
        assertThat(on(schedule(Dates.PROMISED, milestone), OPENS)).contains(LocalDate.of(2025, 12, 31));
        assertThat(on(schedule(Dates.FORECAST, milestone), OPENS)).contains(LocalDate.of(2027, 6, 30));
        assertThat(on(schedule(Dates.NONE, milestone), OPENS)).isEmpty();
    }

    @Test
    void whatHasHappenedIsBelievedInEveryScenarioAndDoesNotSlip() {
        Milestone milestone =
                forecast(OPENS, "2027").withActual(new Milestone.Actual(PeriodDate.of("2026-03-02"), TOY));
        for (Dates dates : Dates.values()) {
            Schedule slipped =
                    Schedule.of(register(milestone), scenario(dates, Map.of()), List.of(new Slip(OPENS, 12)));
            assertThat(on(slipped, OPENS)).contains(LocalDate.of(2026, 3, 2));
        }
    }

    @Test
    void anAssumedDateStandsOnlyWhereNoSourceSetsOne() {
        AssumedDate assumed = new AssumedDate(LocalDate.of(2030, 1, 1), "three years' works", Grade.PLACEHOLDER);
        Scenario scenario = scenario(Dates.FORECAST, Map.of(OPENS, assumed, WORKS, assumed));
        Schedule schedule = Schedule.of(register(forecast(OPENS, "2027"), undated(WORKS)), scenario);
        assertThat(on(schedule, OPENS)).contains(LocalDate.of(2027, 12, 31));
        assertThat(schedule.delivery(WORKS)).get().satisfies(delivery -> {
            assertThat(delivery.on()).isEqualTo("2030-01-01");
            assertThat(delivery.grade()).isEqualTo(Grade.PLACEHOLDER);
            assertThat(delivery.why()).contains("three years' works");
        });
    }

    @Test
    void aMilestoneWaitsForWhatItDependsOn() {
        Milestone opens = forecast(OPENS, "2027-01-31").withDependsOn(List.of(WORKS));
        Register register = register(opens, forecast(WORKS, "2026-12-31"));
        Scenario scenario = scenario(Dates.FORECAST, Map.of());
        assertThat(on(Schedule.of(register, scenario), OPENS)).contains(LocalDate.of(2027, 1, 31));
        Schedule late = Schedule.of(register, scenario, List.of(new Slip(WORKS, 2)));
        assertThat(on(late, OPENS)).contains(LocalDate.of(2027, 2, 28));
        assertThat(late.movedAgainst(Schedule.of(register, scenario))).containsOnlyKeys(OPENS, WORKS);
    }

    @Test
    void anUndatedDependencyDoesNotHoldBackAMilestoneWithADate() {
        Milestone opens = forecast(OPENS, "2027").withDependsOn(List.of(WORKS));
        assertThat(on(schedule(Dates.FORECAST, opens, undated(WORKS)), OPENS)).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void aSlipIsClampedToTheMonthEnd() {
        Schedule late = Schedule.of(
                register(forecast(OPENS, "2026-11-30")),
                scenario(Dates.FORECAST, Map.of()),
                List.of(new Slip(OPENS, 3)));
        assertThat(on(late, OPENS)).contains(LocalDate.of(2027, 2, 28));
    }

    private static Schedule schedule(Dates dates, Milestone... milestones) {
        return Schedule.of(register(milestones), scenario(dates, Map.of()));
    }

    private static Optional<LocalDate> on(Schedule schedule, MilestoneId milestone) {
        return schedule.delivery(milestone).map(Delivery::on);
    }

    private static Scenario scenario(Dates dates, Map<MilestoneId, AssumedDate> assumed) {
        return new Scenario(
                new ScenarioId("toy"), "toy", "", dates, assumed, List.of(), List.of(), LocalDate.of(2030, 1, 1));
    }

    private static Milestone undated(MilestoneId id) {
        return Milestone.of(id.value(), id.value(), MilestoneKind.WORKS);
    }

    private static Milestone forecast(MilestoneId id, String period) {
        return undated(id)
                .withForecast(new Milestone.Forecast(null, PeriodDate.of(period), null, null, Basis.SOURCE, "", null));
    }

    private static Register register(Milestone... milestones) {
        Project project = Project.of("P", "P", "transport", List.of()).withMilestones(List.of(milestones));
        return Register.of(RegisterContents.of(Toys.chain()
                        .link("a", 1)
                        .demand(1)
                        .programme()
                        .register()
                        .instrument())
                .withProjects(List.of(project)));
    }
}
