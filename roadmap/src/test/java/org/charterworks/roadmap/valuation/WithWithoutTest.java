package org.charterworks.roadmap.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.junit.jupiter.api.Test;

/// A port, a railway and a border in a row: 4, 5 and 6 t a year, lifted to 7, 8 and 9; demand 8; a tonne
/// without room
/// costs 10.
/// The whole is worth 30 a year, the parts alone 10, 0, 0 and last in 30, 20, 10.
class WithWithoutTest {

    private static final Offset<Double> NEARLY = within(1e-6);
    private static final ProjectId PORT = new ProjectId("LIFT-port");
    private static final ProjectId RAIL = new ProjectId("LIFT-rail");
    private static final ProjectId BORDER = new ProjectId("LIFT-border");

    private final WithWithout worth = worth(chain());

    @Test
    void aProjectAloneIsWorthWhatTheNextBottleneckLeaves() {
        assertThat(usd(worth.alone(Set.of(PORT)))).isEqualTo(10, NEARLY);
        assertThat(usd(worth.alone(Set.of(RAIL)))).isEqualTo(0, NEARLY);
        assertThat(usd(worth.alone(Set.of(BORDER)))).isEqualTo(0, NEARLY);
    }

    @Test
    void aProjectTakenOutLosesWhatItHoldsUp() {
        assertThat(usd(worth.lastIn(Set.of(PORT)))).isEqualTo(30, NEARLY);
        assertThat(usd(worth.lastIn(Set.of(RAIL)))).isEqualTo(20, NEARLY);
        assertThat(usd(worth.lastIn(Set.of(BORDER)))).isEqualTo(10, NEARLY);
    }

    @Test
    void setsAreValuedAsSetsAndNotAsSums() {
        assertThat(usd(worth.alone(Set.of(PORT, RAIL)))).isEqualTo(20, NEARLY);
        assertThat(usd(worth.alone(Set.of(PORT, BORDER)))).isEqualTo(10, NEARLY);
        assertThat(usd(worth.whole())).isEqualTo(30, NEARLY);
        assertThat(usd(worth.lastIn(Set.of(PORT, RAIL, BORDER)))).isEqualTo(30, NEARLY);
    }

    @Test
    void tonnesMoneyAndItsPartsAgree() {
        Gain gain = worth.whole();
        assertThat(gain.tonnes().central()).isEqualTo(3, NEARLY);
        assertThat(gain.transportUsd().central()
                        + gain.unservedUsd().central()
                        + gain.timeUsd().central())
                .isEqualTo(usd(gain), NEARLY);
        assertThat(gain.touched()).hasSize(1);
    }

    @Test
    void nothingPutInAddsNothing() {
        assertThat(usd(worth.alone(Set.of()))).isZero();
        assertThat(usd(worth.lastIn(Set.of()))).isZero();
    }

    @Test
    void theOrderInWhichProjectsAreListedDoesNotMatter() {
        WithWithout other = worth(Toys.chain()
                .link("port", 4)
                .link("rail", 5)
                .link("border", 6)
                .lift("border", 9, "2029-01-01")
                .lift("rail", 8, "2029-01-01")
                .lift("port", 7, "2029-01-01")
                .demand(8)
                .programme());
        for (ProjectId project : new TreeSet<>(Set.of(PORT, RAIL, BORDER))) {
            assertThat(other.alone(Set.of(project))).isEqualTo(worth.alone(Set.of(project)));
            assertThat(other.lastIn(Set.of(project))).isEqualTo(worth.lastIn(Set.of(project)));
        }
    }

    @Test
    void theThreeAreOneClusterOfWhichThePortIsNotAPiece() {
        assertThat(new ClusterFinder(worth).clusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.pieces()).containsExactly(BORDER, RAIL);
            assertThat(cluster.waitsFor()).containsExactly(PORT);
            assertThat(usd(cluster.alone())).isEqualTo(20, NEARLY);
        });
    }

    static Programme chain() {
        return Toys.chain()
                .link("port", 4)
                .link("rail", 5)
                .link("border", 6)
                .lift("port", 7, "2029-01-01")
                .lift("rail", 8, "2029-01-01")
                .lift("border", 9, "2029-01-01")
                .demand(8)
                .programme();
    }

    private static WithWithout worth(Programme programme) {
        Snapshots snapshots = Snapshots.ofCargo(programme);
        Schedule schedule = Schedule.of(programme.register(), Toys.forecast());
        return new WithWithout(snapshots, new StateValues(programme), schedule, LocalDate.of(2030, 1, 1));
    }

    private static double usd(Gain gain) {
        return gain.moneyUsd().central();
    }
}
