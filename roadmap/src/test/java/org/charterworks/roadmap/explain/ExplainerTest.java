package org.charterworks.roadmap.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Criterion;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A port and a railway of 4 t a year in a row, both lifted to 8.
class ExplainerTest {

    private static final ProjectId PORT = new ProjectId("LIFT-port");
    private static final ProjectId RAIL = new ProjectId("LIFT-rail");
    private static final LocalDate ON = LocalDate.of(2030, 1, 1);

    private final Programme programme = Toys.chain()
            .link("port", 4)
            .link("rail", 4)
            .lift("port", 8, "2028-06-01")
            .lift("rail", 8, "2029-06-01")
            .demand(8)
            .programme();
    private final Scenario forecast = Toys.forecast();

    @Test
    void everyFigureComesBackEqualFromAFreshAppraisal() {
        List<Figure> figures = new ArrayList<>();
        Appraisal appraisal = new Appraisal(programme);
        for (Variant variant : Variant.values()) {
            Delay delay = appraisal.delay(forecast, RAIL, 12, variant);
            figures.addAll(appraisal.figures(forecast, (Delay.Priced) delay));
        }
        TreeSet<ProjectId> both = new TreeSet<>(List.of(PORT, RAIL));
        figures.addAll(appraisal.aloneFigures(forecast, ON, both));
        figures.addAll(appraisal.lastInFigures(forecast, ON, both));
        figures.addAll(routeFigures(new RouteAppraisal(appraisal)));

        assertThat(figures)
                .hasSizeGreaterThan(20)
                .allSatisfy(figure ->
                        assertThat(explain(figure.id().toString())).isEqualTo(new Explained.Recomputed(figure)));
    }

    @ParameterizedTest
    @CsvSource({
        "weather/on=2030-01-01, kind",
        "delay/months=12/project=LIFT-rail/scenario=as-forecast, variant",
        "delay/measure=money/months=12/project=LIFT-rail/scenario=as-forecast/variant=first, variant",
        "delay/measure=money/months=12/project=LIFT-sea/scenario=as-forecast/variant=alone, LIFT-sea",
        "delay/measure=money/months=a/project=LIFT-rail/scenario=as-forecast/variant=alone, months",
        "delay/measure=joy/months=12/project=LIFT-rail/scenario=as-forecast/variant=alone, measure=joy",
        "value/measure=money/on=someday/projects=LIFT-rail/scenario=as-forecast/view=alone, on",
        "value/measure=money/on=2030-01-01/projects=LIFT-rail/scenario=as-hoped/view=alone, as-hoped",
        "route/by=beauty/from=n0/layers=rail/measure=hours/on=2030-01-01/rank=1/scenario=as-forecast/to=n2, beauty",
        "route/by=time/from=n0/layers=rail/measure=hours/on=2030-01-01/rank=7/scenario=as-forecast/to=n2, rank 7",
        "route/by=time/from=n0/layers=rail/measure=hours/on=2030-01-01/rank=1/scenario=as-forecast/to=n9, rank 1"
    })
    void anIdThatNamesNothingIsRefusedWithTheReason(String id, String reason) {
        assertThat(explain(id)).isInstanceOfSatisfying(Explained.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.advice()).isNotBlank();
        });
    }

    @Test
    void anUnknownMeasureSuggestsTheFiguresThereAre() {
        Explained refused = explain("delay/measure=joy/months=12/project=LIFT-rail/scenario=as-forecast/variant=alone");

        assertThat(((Explained.Refused) refused).suggestions())
                .contains("delay/measure=money/months=12/project=LIFT-rail/scenario=as-forecast/variant=alone");
    }

    private Explained explain(String id) {
        Appraisal fresh = new Appraisal(programme);
        return new Explainer(fresh, new RouteAppraisal(fresh))
                .explain(FigureId.parse(id).orElseThrow());
    }

    private List<Figure> routeFigures(RouteAppraisal routes) {
        RouteQuery query = RouteQuery.of(new NodeId("n0"), new NodeId("n2"), Criterion.COST);
        RouteQuestion question = new RouteQuestion(forecast, ON, Criterion.COST, query);
        Route route = ((Routed.Found) routes.routes(question).best()).route();
        return routes.figures(question, 1, route);
    }
}
