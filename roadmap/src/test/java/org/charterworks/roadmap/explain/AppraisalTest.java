package org.charterworks.roadmap.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.charterworks.network.model.Grade;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;
import org.junit.jupiter.api.Test;

/// A port and a railway of 4 t a year in a row, both lifted to 8; the railway a year after the port.
class AppraisalTest {

    private static final ProjectId PORT = new ProjectId("LIFT-port");
    private static final ProjectId RAIL = new ProjectId("LIFT-rail");

    private final Scenario forecast = Toys.forecast();
    private final Appraisal appraisal = new Appraisal(Toys.chain()
            .link("port", 4)
            .link("rail", 4)
            .lift("port", 8, "2028-06-01")
            .lift("rail", 8, "2029-06-01")
            .demand(8)
            .programme());

    @Test
    void aProjectThatIsReadyBeforeTheRestOfItsClusterWaitsForTheRest() {
        assertThat(appraisal.laterPieces(forecast, PORT)).containsOnlyKeys(RAIL);
        assertThat(appraisal.laterPieces(forecast, RAIL)).isEmpty();
    }

    @Test
    void everyFigureOfADelayCarriesItsInputsAndTheWorstOfTheirGrades() {
        Delay.Priced delay = (Delay.Priced) appraisal.delay(forecast, RAIL, 12, Variant.ALONE);
        assertThat(appraisal.figures(forecast, delay)).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.inputs()).isNotEmpty();
            assertThat(figure.grade())
                    .isEqualTo(
                            figure.inputs().stream().map(input -> input.grade()).reduce(Grade.HIGH, Grade::worst));
            assertThat(figure.id().argument("months")).contains("12");
        });
    }

    @Test
    void moneyIsTheSumOfItsParts() {
        List<Figure> figures =
                appraisal.lastInFigures(forecast, LocalDate.of(2030, 1, 1), new TreeSet<>(List.of(PORT)));
        assertThat(central(figures, "money"))
                .isEqualTo(central(figures, "money-transport")
                        + central(figures, "money-unserved")
                        + central(figures, "money-time"));
        assertThat(central(figures, "tonnes")).isEqualTo(4);
    }

    private static double central(List<Figure> figures, String measure) {
        return figures.stream()
                .filter(figure -> figure.id().argument("measure").orElseThrow().equals(measure))
                .findFirst()
                .orElseThrow()
                .central();
    }
}
