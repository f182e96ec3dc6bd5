package org.charterworks.roadmap.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.charterworks.network.flow.FlowStatus;
import org.charterworks.network.flow.UnservedReason;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void addsUpToWhatIsWanted() {
        Traffic traffic = traffic(Toys.chain().link("narrow", 40).demand(70).programme());

        assertThat(traffic.status()).isEqualTo(FlowStatus.OPTIMAL);
        assertThat(traffic.servedTonnes().central()).isCloseTo(40, within(1e-6));
        assertThat(traffic.unservedTonnes().central()).isCloseTo(30, within(1e-6));
        assertThat(traffic.wantedTonnes().central()).isCloseTo(70, within(1e-6));
        assertThat(traffic.demands())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(UnservedReason.CAPACITY));
        assertThat(traffic.countries()).containsOnlyKeys("XX");
    }

    @Test
    void marksASplitThatCouldBeAnother() {
        Programme twins = Toys.chain()
                .link("left", 50)
                .beside("left", "right", 50)
                .demand(70)
                .programme();

        assertThat(traffic(twins).routes()).hasSize(2).allMatch(RouteTonnes::oneOfSeveral);
    }

    @Test
    void doesNotMarkTheOnlyWay() {
        assertThat(traffic(Toys.chain().link("only", 50).demand(20).programme()).routes())
                .singleElement()
                .satisfies(route -> {
                    assertThat(route.oneOfSeveral()).isFalse();
                    assertThat(route.tonnes()).isEqualTo(new Runs(20, 20, 20));
                });
    }

    @Test
    void carriesTheDemandOfAnotherDayOnTodaysNetwork() {
        Programme programme = Toys.chain()
                .link("narrow", 40)
                .lift("narrow", 100, "2028")
                .demand(70)
                .programme();
        TrafficModel model = new Appraisal(programme).traffic();
        TrafficQuestion today = TrafficQuestion.of(Toys.forecast(), TODAY);

        assertThat(model.traffic(today.withDemandOn(LocalDate.of(2030, 1, 1)))
                        .servedTonnes()
                        .central())
                .isCloseTo(40, within(1e-6));
        assertThat(model.traffic(TrafficQuestion.of(Toys.forecast(), LocalDate.of(2030, 1, 1)))
                        .servedTonnes()
                        .central())
                .isCloseTo(70, within(1e-6));
    }

    private static Traffic traffic(Programme programme) {
        return new Appraisal(programme).traffic().traffic(TrafficQuestion.of(Toys.forecast(), TODAY));
    }
}
