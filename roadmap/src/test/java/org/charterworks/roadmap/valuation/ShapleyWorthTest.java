package org.charterworks.roadmap.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.LinkId;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.junit.jupiter.api.Test;

class ShapleyWorthTest {

    private static final Offset<Double> NEARLY = within(1e-6);

    private static ProjectId lift(String link) {
        return new ProjectId("LIFT-" + link);
    }

    @Test
    void portRailwayAndBorderShareThePackageOfThirty() {
        ShapleyWorth shares = ShapleyWorth.of(worth(WithWithoutTest.chain()), 1);
        assertThat(shares.share(lift("port")).moneyUsd().central()).isEqualTo(55.0 / 3, NEARLY);
        assertThat(shares.share(lift("rail")).moneyUsd().central()).isEqualTo(25.0 / 3, NEARLY);
        assertThat(shares.share(lift("border")).moneyUsd().central()).isEqualTo(10.0 / 3, NEARLY);
        assertThat(shares.isExact()).isTrue();
    }

    @Test
    void sharesAddUpToThePackageWhateverTheOrderOfProjects() {
        Random random = new Random(5);
        for (int world = 0; world < 15; world++) {
            int[] room = random.ints(6, 1, 9).toArray();
            WithWithout some = worth(chain(room, List.of("a", "b", "c")));
            WithWithout turned = worth(chain(room, List.of("c", "a", "b")));
            ShapleyWorth shares = ShapleyWorth.of(some, 1);
            double sum = shares.shares().values().stream()
                    .mapToDouble(share -> share.moneyUsd().central())
                    .sum();
            assertThat(sum)
                    .as("world %d of seed 5", world)
                    .isEqualTo(some.whole().moneyUsd().central(), NEARLY);
            assertThat(ShapleyWorth.of(turned, 1).shares()).isEqualTo(shares.shares());
        }
    }

    @Test
    void aProjectThatNeedsAnotherIsWorthNothingWithoutIt() {
        Programme programme = Toys.chain()
                .link("port", 4)
                .lift("port", 7, "2029-01-01")
                .doubling("PIER", "port", "2029-03-01", new MilestoneId("LIFT-port/in-service"))
                .demand(20)
                .programme();
        WithWithout worth = worth(programme);
        ProjectId pier = new ProjectId("PIER");
        assertThat(worth.alone(Set.of(pier)).moneyUsd().central()).isZero();
        assertThat(worth.lastIn(Set.of(lift("port"))).moneyUsd().central()).isEqualTo(100, NEARLY);
        ShapleyWorth shares = ShapleyWorth.of(worth, 1);
        assertThat(shares.share(lift("port")).moneyUsd().central()).isEqualTo(30 + 35, NEARLY);
        assertThat(shares.share(pier).moneyUsd().central()).isEqualTo(35, NEARLY);
    }

    @Test
    void piecesOfALineNeedEachOtherAndParallelWorksReplaceEachOther() {
        WithWithout worth = worth(WithWithoutTest.chain());
        List<Synergy> pairs = Synergy.among(worth, List.of(lift("rail"), lift("port"), lift("border")));
        assertThat(pairs).hasSize(3);
        Synergy portAndRail = pairs.get(2);
        assertThat(portAndRail.one()).isEqualTo(lift("port"));
        assertThat(portAndRail.aloneUsd().central()).isEqualTo(20 - 10, NEARLY);
        assertThat(portAndRail.lastInUsd().central()).isEqualTo(30 + 20 - 30, NEARLY);
    }

    @Test
    void withoutThePortItIsThePortThatHoldsCargoBack() {
        Rerouting change = Rerouting.lastIn(worth(WithWithoutTest.chain()), Set.of(lift("port")));
        assertThat(change.fullWithout())
                .first()
                .satisfies(load -> assertThat(load.element()).isEqualTo(new LinkId("port")));
        assertThat(change.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.moreServedTonnes()).isEqualTo(3, NEARLY));
    }

    @Test
    void whatCargoDoesNotUseIsNotReliedOnAndLeavesWithoutLoss() {
        Programme programme = Toys.chain()
                .link("port", 4)
                .beside("port", "pier", 0)
                .link("rail", 5)
                .lift("port", 7, "2029-01-01")
                .lift("rail", 12, "2029-01-01")
                .doubling("PIER", "pier", "2029-03-01", new MilestoneId("LIFT-port/in-service"))
                .demand(6)
                .programme();
        WithWithout worth = worth(programme);
        Set<ProjectId> all = Set.copyOf(worth.projects());
        Set<ProjectId> relied = worth.reliedOn(all, Estimate.CENTRAL);
        assertThat(relied).containsExactlyInAnyOrder(lift("port"), lift("rail"));
        assertThat(worth.state(relied, Estimate.CENTRAL).generalisedCostUsd())
                .isEqualTo(worth.state(all, Estimate.CENTRAL).generalisedCostUsd());
    }

    @Test
    void theSharesOfManyProjectsAreThoseOverAllOrders() {
        Random random = new Random(11);
        for (int world = 0; world < 3; world++) {
            Toys toys = Toys.chain();
            List<String> links =
                    IntStream.range(0, 13).mapToObj(i -> "link" + i).toList();
            links.forEach(link -> toys.link(link, 2 + random.nextInt(4)));
            links.forEach(link -> toys.lift(link, 6 + random.nextInt(2), "2029-01-01"));
            WithWithout worth = worth(toys.demand(6).programme());
            ShapleyWorth shares = ShapleyWorth.of(worth, 1);
            assertThat(shares.isExact()).isTrue();
            assertThat(shares.evaluations()).as("of the 3 × 8 192 there are").isLessThan(2_000);
            assertThat(shares.shares().values().stream()
                            .mapToDouble(share -> share.moneyUsd().central())
                            .sum())
                    .isEqualTo(worth.whole().moneyUsd().central(), NEARLY);
        }
    }

    private static Programme chain(int[] room, List<String> order) {
        Toys toys = Toys.chain().link("a", room[0]).link("b", room[1]).link("c", room[2]);
        for (String link : order) {
            toys.lift(link, room[link.charAt(0) - 'a'] + room[3 + link.charAt(0) - 'a'], "2029-01-01");
        }
        return toys.demand(12).programme();
    }

    private static WithWithout worth(Programme programme) {
        Schedule schedule = Schedule.of(programme.register(), Toys.forecast());
        return new WithWithout(
                Snapshots.ofCargo(programme), new StateValues(programme), schedule, LocalDate.of(2030, 1, 1));
    }
}
