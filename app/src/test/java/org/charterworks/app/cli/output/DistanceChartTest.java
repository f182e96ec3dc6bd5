package org.charterworks.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterworks.network.path.TimeCostDistance;
import org.junit.jupiter.api.Test;

class DistanceChartTest {

    /// Port 48 h, sea 470 km in 22 h, port 30 h, rail 890 km in 38 h.
    private static final TimeCostDistance PROFILE = TimeCostDistance.of(List.of(
            new TimeCostDistance.Step("port", 0, 48, 300),
            new TimeCostDistance.Step("sea", 470, 22, 600),
            new TimeCostDistance.Step("port", 0, 30, 250),
            new TimeCostDistance.Step("rail", 890, 38, 920)));

    private final List<String> lines = new DistanceChart(PROFILE, 80).lines();

    @Test
    void standsStillWhereNoDistanceIsMade() {
        long standing = lines.stream().filter(line -> line.indexOf('█') == 7).count();

        assertThat(standing).as("rows of the first 48 of 138 hours, of 17 rows").isBetween(5L, 7L);
    }

    @Test
    void endsAtTheTopRight() {
        assertThat(lines.getFirst()).startsWith("  5.8 │").endsWith("•");
        assertThat(lines).anyMatch(line -> line.endsWith("1 360 km"));
    }

    @Test
    void staysInsideThePage() {
        assertThat(lines).allMatch(line -> line.length() <= 80);
    }

    @Test
    void drawsAJourneyOfNothing() {
        assertThat(new DistanceChart(TimeCostDistance.of(List.of()), 80).lines())
                .isNotEmpty();
    }
}
