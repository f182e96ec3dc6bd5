package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.each;
import static org.charterworks.app.exchange.build.Cells.given;
import static org.charterworks.app.exchange.build.Cells.period;
import static org.charterworks.app.exchange.build.Cells.word;

import java.math.BigDecimal;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Cost;
import org.charterworks.register.project.Covers;
import org.charterworks.register.project.DeliveredBy;
import org.charterworks.register.project.DependencyKind;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Money;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectDependency;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.project.ProjectParty;
import org.charterworks.register.project.Quantity;
import org.charterworks.register.project.Sector;
import org.charterworks.register.project.SlipReason;
import org.charterworks.register.project.StatedStatus;
import org.charterworks.register.source.Grade;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// Projects and milestones from `projects.yaml`; their effects are built apart.
final class ProjectBuilder {

    private ProjectBuilder() {}

    static Project project(RecordValue project) {
        return new Project(
                new ProjectId(project.text("id")),
                project.text("name"),
                new AreaId(project.text("area")),
                each(project, "provisions", ProvisionId::new),
                project.yes("inside"),
                word(DeliveredBy.class, project, "delivered_by"),
                project.text("location"),
                project.text("description"),
                project.text("effect_text"),
                project.text("length_note"),
                project.records("quantities").stream()
                        .map(ProjectBuilder::quantity)
                        .toList(),
                project.records("parties").stream().map(ProjectBuilder::party).toList(),
                project.records("costs").stream().map(ProjectBuilder::cost).toList(),
                project.findRecord("status").map(ProjectBuilder::status).orElse(null),
                project.records("depends_on").stream()
                        .map(ProjectBuilder::dependency)
                        .toList(),
                project.text("cluster"),
                project.records("milestones").stream()
                        .map(ProjectBuilder::milestone)
                        .toList(),
                each(project, "sources", SourceId::new),
                BodiesBuilder.visibility(project));
    }

    private static Quantity quantity(RecordValue quantity) {
        return new Quantity(
                quantity.text("name"),
                Cells.number(quantity, "value"),
                quantity.text("unit"),
                quantity.text("note"),
                new SourceId(quantity.text("source")),
                word(Grade.class, quantity, "grade"));
    }

    private static ProjectParty party(RecordValue party) {
        return new ProjectParty(
                party.text("name"), party.text("side"), word(Sector.class, party, "sector"), party.text("role"));
    }

    private static Cost cost(RecordValue cost) {
        return new Cost(
                cost.text("what"),
                word(Covers.class, cost, "covers"),
                period(cost, "from"),
                period(cost, "until"),
                money(cost),
                word(Reliability.class, cost, "reliability"),
                cost.text("note"),
                given(cost, "source", SourceId::new));
    }

    private static @Nullable Money money(RecordValue cost) {
        return cost.findNumber("amount")
                .map(amount -> new Money(
                        cost.findNumber("amount_low").orElse(amount),
                        amount,
                        cost.findNumber("amount_high").orElse(amount),
                        cost.text("currency"),
                        cost.findNumber("price_year")
                                .map(BigDecimal::intValueExact)
                                .orElse(null)))
                .orElse(null);
    }

    private static StatedStatus status(RecordValue status) {
        return new StatedStatus(
                status.text("text"), period(status, "as_of"), word(Reliability.class, status, "reliability"));
    }

    private static ProjectDependency dependency(RecordValue dependency) {
        return new ProjectDependency(
                new ProjectId(dependency.text("project")),
                word(DependencyKind.class, dependency, "kind"),
                dependency.text("note"));
    }

    private static Milestone milestone(RecordValue milestone) {
        return new Milestone(
                new MilestoneId(milestone.text("id")),
                milestone.text("title"),
                word(MilestoneKind.class, milestone, "kind"),
                milestone.findRecord("baseline").map(ProjectBuilder::baseline).orElse(null),
                milestone.findRecord("forecast").map(ProjectBuilder::forecast).orElse(null),
                milestone.findRecord("actual").map(ProjectBuilder::actual).orElse(null),
                each(milestone, "depends_on", MilestoneId::new),
                milestone.records("slips").stream().map(ProjectBuilder::slip).toList(),
                milestone.findRecord("takes").map(ProjectBuilder::takes).orElse(null),
                milestone.text("note"));
    }

    private static Milestone.Baseline baseline(RecordValue baseline) {
        return new Milestone.Baseline(
                PeriodDate.of(baseline.text("on")),
                period(baseline, "said_on"),
                given(baseline, "source", SourceId::new));
    }

    private static Milestone.Forecast forecast(RecordValue forecast) {
        return new Milestone.Forecast(
                period(forecast, "earliest"),
                PeriodDate.of(forecast.text("expected")),
                period(forecast, "latest"),
                period(forecast, "said_on"),
                word(Basis.class, forecast, "basis"),
                given(forecast, "reason_code", text -> word(SlipReason.class, text)),
                forecast.text("reason"),
                given(forecast, "source", SourceId::new));
    }

    private static Milestone.Actual actual(RecordValue actual) {
        return new Milestone.Actual(PeriodDate.of(actual.text("on")), new SourceId(actual.text("source")));
    }

    private static Milestone.Slip slip(RecordValue slip) {
        return new Milestone.Slip(
                PeriodDate.of(slip.text("said_on")),
                PeriodDate.of(slip.text("promised")),
                new SourceId(slip.text("source")));
    }

    private static Milestone.Takes takes(RecordValue takes) {
        int days = Cells.number(takes, "days").intValueExact();
        return new Milestone.Takes(
                takes.findNumber("low_days").map(BigDecimal::intValueExact).orElse(days),
                days,
                takes.findNumber("high_days").map(BigDecimal::intValueExact).orElse(days),
                word(Milestone.Shape.class, takes, "shape"),
                takes.text("reason"),
                given(takes, "source", SourceId::new));
    }
}
