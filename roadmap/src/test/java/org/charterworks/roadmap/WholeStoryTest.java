package org.charterworks.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.charterworks.roadmap.ToyParts.charter;
import static org.charterworks.roadmap.ToyParts.forecast;
import static org.charterworks.roadmap.ToyParts.grain;
import static org.charterworks.roadmap.ToyParts.network;
import static org.charterworks.roadmap.ToyParts.programme;
import static org.charterworks.roadmap.ToyParts.railway;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.effect.EffectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;
import org.junit.jupiter.api.Test;

/// The whole product on a toy case, in the order of its one line of thought: from a provision to a money figure.
class WholeStoryTest {

    @Test
    void fromOneProvisionToOneMoneyFigure() {
        // story
        // Text → provision: our paraphrase of a clause, with its verb. Provision → commitment: due three months after
        // signature.
        Provision clause = Provision.of("I.1", "Improve the railway to the port.", "intend to");
        Instrument charter = charter("2026-02-10", clause);
        Commitment promise = Commitment.of(
                "C-I.1", "I.1", "Agree a project list", Force.INTENT, new DeadlineRule.MonthsAfterSignature(3));
        assertThat(promise.dueDates(charter, LocalDate.of(2026, 3, 1))
                        .getFirst()
                        .on())
                .isEqualTo("2026-05-10");

        // Commitment → project → milestone: a bridge, in service from January 2029 as forecast.
        Milestone inService = Milestone.of("P-BRIDGE/in-service", "Bridge in service", MilestoneKind.IN_SERVICE)
                .withForecast(forecast("2029-01-01"));
        Project bridge = Project.of("P-BRIDGE", "Bridge", "transport", List.of(clause.id()))
                .withMilestones(List.of(inService));
        Register register = Register.of(
                RegisterContents.of(charter).withCommitments(List.of(promise)).withProjects(List.of(bridge)));

        // Project → effect: from that day the planned bridge is open. Without it cargo goes round by a line with little
        // room.
        ProjectEffect opens = new ProjectEffect(
                new EffectId("E-1"),
                bridge.id(),
                inService.id(),
                new NetworkChange.Open(new LinkId("bridge")),
                0,
                "toy",
                Grade.MEDIUM,
                "");
        Network network = network(
                railway("bridge", LinkStatus.PLANNED, 10_000_000, 4, 6),
                railway("detour", LinkStatus.OPEN, 1_000_000, 30, 20));
        Demand demand = grain(3_000_000);

        // Effects + scenario + date → network on a date → flows → value: two years' delay, as a figure with its inputs.
        Appraisal appraisal = new Appraisal(programme(register, network, demand, opens));
        Scenario asForecast = Toys.forecast();
        Delay delay = appraisal.delay(asForecast, bridge.id(), 24, Variant.ALONE);
        List<Figure> figures = appraisal.figures(asForecast, (Delay.Priced) delay);
        // end of story

        // Each year one million tonnes pay 14 USD more and lose 26 hours at 0.5 USD; two million find no room, at 50
        // less the 6 + 2 saved.
        double perYear = 1e6 * (14 + 26 * 0.5) + 2e6 * (50 - 6 - 4 * 0.5);
        assertThat(figures.getFirst().central()).isEqualTo(2 * perYear, within(1.0));
        assertThat(figures.getFirst().grade()).isEqualTo(Grade.MEDIUM);
        assertThat(figures.getFirst().inputs())
                .extracting(input -> input.value())
                .contains("opens link:bridge", "2029-01-01", "3000000");
    }
}
