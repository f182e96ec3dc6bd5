package org.charterworks.roadmap.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.network.model.Grade;
import org.charterworks.roadmap.programme.PublishedFigure;
import org.junit.jupiter.api.Test;

class ComparedTest {
    @Test
    void givesTheWorkedGeh() {
        assertThat(Compared.geh(1100, 1000)).isCloseTo(3.0861, within(1e-4));
        assertThat(row("TEU", true, false, 8_760_000, 9_636_000).geh().orElseThrow())
                .isCloseTo(3.0861, within(1e-4));
        assertThat(row("km", true, false, 1000, 1100).geh()).isEmpty();
    }

    @Test
    void isAHitUpToAQuarter() {
        assertThat(row("km", true, false, 100, 125).isHit()).isTrue();
        assertThat(row("km", true, false, 100, 126).isHit()).isFalse();
        assertThat(row("km", true, false, 100, 75).isHit()).isTrue();
        assertThat(row("km", true, false, 0, 75).error()).isEmpty();
    }

    @Test
    void testsOnlyWhatIsUsableAndSetsNoInput() {
        assertThat(row("km", true, false, 1, 1).isTest()).isTrue();
        assertThat(row("km", true, true, 1, 1).isTest()).isFalse();
        assertThat(row("km", false, false, 1, 1).isTest()).isFalse();
        assertThat(Compared.without(published("km", true, false, 1), "none").isTest())
                .isFalse();
    }

    @Test
    void addsUpToAFit() {
        Fit fit = Fit.of(List.of(row("km", true, false, 100, 123), row("km", true, false, 100, 50)));

        assertThat(fit.rows()).isEqualTo(2);
        assertThat(fit.within25Percent()).isEqualTo(1);
        assertThat(fit.within20Percent()).isZero();
        assertThat(fit.shareWithin25Percent()).hasValue(0.5);
        assertThat(fit.rmsError().orElseThrow()).isCloseTo(Math.sqrt((0.23 * 0.23 + 0.25) / 2), within(1e-12));
        assertThat(Fit.of(List.of()).rmsError()).isEmpty();
    }

    private static Compared row(String unit, boolean usable, boolean setsInputs, double published, double model) {
        return Compared.answered(
                published(unit, usable, setsInputs, published),
                new Modelled(model, Grade.LOW, LocalDate.of(2026, 1, 1), "toy", true));
    }

    private static PublishedFigure published(String unit, boolean usable, boolean setsInputs, double value) {
        return new PublishedFigure(
                "row",
                "toy",
                "",
                Optional.of(value),
                "",
                unit,
                "2025",
                "",
                Optional.empty(),
                Optional.empty(),
                usable,
                "toy",
                Grade.MEDIUM,
                "",
                Optional.empty(),
                Set.of(),
                List.of(),
                setsInputs,
                "");
    }
}
