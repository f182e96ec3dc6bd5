package org.charterworks.app.cli;

import java.util.List;
import java.util.Map;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.model.DemandId;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;

/// What a delay costs, by variant.
record DelayReport(Programme programme, Scenario scenario, Project project, int months, List<Case> cases) {

    /// One variant's answer.
    record Case(Delay.Priced delay, List<Figure> figures) {
        Case {
            figures = List.copyOf(figures);
        }

        /// The figure of one measure.
        Figure figure(String measure) {
            return figures.stream()
                    .filter(each -> each.id().argument("measure").orElse("").equals(measure))
                    .findFirst()
                    .orElseThrow();
        }

        /// What else is believed, in words.
        String says() {
            return switch (delay.variant()) {
                case ALONE -> "alone: everything else comes on the scenario's dates";
                case LAST_IN -> "last in: everything else of the scenario is already there";
            };
        }
    }

    DelayReport {
        cases = List.copyOf(cases);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("project", project.id())
                .text("name", project.name())
                .put("months", months)
                .text("scenario", scenario.id())
                .put("variants", Json.items(cases, this::variant));
    }

    private JsonObject variant(Case each) {
        Delay.Priced delay = each.delay();
        return JsonObject.EMPTY
                .text("variant", delay.variant().code())
                .text("believes", each.says())
                .text("first_month", delay.planned())
                .text("until_month", delay.until())
                .put("figures", Json.items(each.figures(), Figures::json))
                .put("touched_demands", Json.texts(delay.loss().touched()))
                .put("days_per_touched_tonne", daysPerTonne(each))
                .put("moved", Json.items(delay.moved().entrySet(), DelayReport::moved));
    }

    private static JsonObject moved(Map.Entry<MilestoneId, Delivery> moved) {
        return JsonObject.EMPTY
                .text("milestone", moved.getKey())
                .text("on", moved.getValue().on())
                .text("why", moved.getValue().why())
                .text("grade", moved.getValue().grade().code());
    }

    /// Tonne-days lost over the tonnes a year of the demand rows that fare differently, taken for the months
    /// of the
    /// delay.
    double daysPerTonne(Case each) {
        double tonnes = 0;
        for (DemandId id : each.delay().loss().touched()) {
            tonnes += programme.demands().stream()
                    .filter(demand -> demand.id().equals(id))
                    .mapToDouble(demand ->
                            demand.tonnesIn(each.delay().planned().getYear()).central())
                    .sum();
        }
        double share = months / 12.0;
        return tonnes * share > 0 ? each.figure("tonne-days").central() / (tonnes * share) : 0;
    }
}
