package org.charterworks.roadmap.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.LinkId;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.junit.jupiter.api.Test;

/// A port lifted from 4 to 7 and a railway from 5 to 8 million tonnes a year, both planned for the same month,
/// demand
/// 8.
class DelayCostTest {

    private static final Offset<Double> NEARLY = within(1e-6);
    private static final ProjectId PORT = new ProjectId("LIFT-port");
    private static final ProjectId RAIL = new ProjectId("LIFT-rail");

    private final DelayCost costs = costs(Toys.chain()
            .link("port", 4e6)
            .link("rail", 5e6)
            .lift("port", 7e6, "2029-01-01")
            .lift("rail", 8e6, "2029-01-01")
            .demand(8e6)
            .programme());

    @Test
    void aLateBottleneckCostsWhatItHoldsBack() {
        assertThat(lostTonnes(costs.of(PORT, 6, Variant.ALONE))).isEqualTo(1.5e6, within(1e-3));
        assertThat(lostTonnes(costs.of(RAIL, 3, Variant.ALONE))).isEqualTo(0.5e6, within(1e-3));
    }

    @Test
    void noDelayCostsNothing() {
        for (Variant variant : Variant.values()) {
            assertThat(lostTonnes(costs.of(PORT, 0, variant))).isZero();
            assertThat(lostUsd(costs.of(RAIL, 0, variant))).isZero();
        }
    }

    @Test
    void aProjectLateBehindAnotherCostsLittleAloneAndMuchLastIn() {
        DelayCost behind = costs(Toys.chain()
                .link("port", 4)
                .link("rail", 4)
                .lift("port", 8, "2029-01-01")
                .lift("rail", 8, "2030-01-01")
                .demand(8)
                .programme());
        assertThat(lostTonnes(behind.of(PORT, 12, Variant.ALONE))).isEqualTo(0, NEARLY);
        assertThat(lostTonnes(behind.of(PORT, 12, Variant.LAST_IN))).isEqualTo(4, NEARLY);
        assertThat(lostTonnes(behind.of(PORT, 15, Variant.ALONE))).isEqualTo(1, NEARLY);
    }

    @Test
    void whatDependsOnALateProjectMovesWithIt() {
        MilestoneId port = new MilestoneId("LIFT-port/in-service");
        Programme programme = Toys.chain()
                .link("port", 4)
                .lift("port", 7, "2029-01-01")
                .project("PIER", "2029-03-01", List.of(port), new NetworkChange.Open(new LinkId("port")))
                .demand(8)
                .programme();
        Delay.Priced late = (Delay.Priced) costs(programme).of(PORT, 6, Variant.ALONE);
        assertThat(late.moved().keySet()).containsExactly(port, new MilestoneId("PIER/in-service"));
    }

    @Test
    void theLossNeverFallsAsMonthsGrow() {
        Random random = new Random(20260210);
        for (int world = 0; world < 20; world++) {
            DelayCost chain = costs(randomChain(random));
            for (Variant variant : Variant.values()) {
                List<Double> losses = new ArrayList<>();
                for (int months = 0; months <= 18; months += 3) {
                    losses.add(lostUsd(chain.of(new ProjectId("LIFT-a"), months, variant)));
                }
                assertThat(losses)
                        .as("world %d of seed 20260210, %s", world, variant)
                        .isSorted();
            }
        }
    }

    @Test
    void lateTogetherThePortCarriesFiveSixthsOfTheLoss() {
        JointDelay joint = costs.jointly(new TreeMap<>(Map.of(PORT, 6, RAIL, 3)));
        assertThat(joint.loss().tonnes().central()).isEqualTo(1.5e6, within(1e-3));
        assertThat(share(joint, PORT).tonnes().central()).isEqualTo(1.25e6, within(1e-3));
        assertThat(share(joint, RAIL).tonnes().central()).isEqualTo(0.25e6, within(1e-3));
        assertThat(share(joint, PORT).moneyUsd().central()
                        + share(joint, RAIL).moneyUsd().central())
                .isEqualTo(joint.loss().moneyUsd().central(), within(1e-3));
    }

    @Test
    void noMonthsLateTogetherCostNothing() {
        JointDelay joint = costs.jointly(new TreeMap<>(Map.of(PORT, 0, RAIL, 0)));
        assertThat(joint.loss().moneyUsd().central()).isZero();
        assertThat(share(joint, PORT).moneyUsd().central()).isZero();
    }

    @Test
    void whatCannotBeLateIsNotPricedAndSaysWhy() {
        DelayCost undated =
                costs(Toys.chain().link("port", 4).lift("port", 7, "").demand(8).programme());
        assertThat(undated.of(PORT, 6, Variant.ALONE))
                .isInstanceOfSatisfying(
                        Delay.NotPriced.class,
                        answer -> assertThat(answer.reason()).contains("no date in the scenario"));
        assertThat(costs.of(new ProjectId("TALKS"), 6, Variant.ALONE)).isInstanceOf(Delay.NotPriced.class);
    }

    private static Programme randomChain(Random random) {
        return Toys.chain()
                .link("a", 1 + random.nextInt(5))
                .link("b", 1 + random.nextInt(5))
                .lift("a", 6 + random.nextInt(5), "2029-0" + (1 + random.nextInt(9)))
                .lift("b", 6 + random.nextInt(5), "2029-0" + (1 + random.nextInt(9)))
                .demand(1 + random.nextInt(10))
                .programme();
    }

    private static DelayCost costs(Programme programme) {
        return new DelayCost(Snapshots.ofCargo(programme), new StateValues(programme), Toys.forecast());
    }

    private static JointDelay.Share share(JointDelay joint, ProjectId project) {
        return Objects.requireNonNull(joint.shares().get(project));
    }

    private static double lostTonnes(Delay delay) {
        return ((Delay.Priced) delay).loss().tonnes().central();
    }

    private static double lostUsd(Delay delay) {
        return ((Delay.Priced) delay).loss().moneyUsd().central();
    }
}
