package org.charterworks.roadmap.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.LinkId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.programme.Programme;
import org.junit.jupiter.api.Test;

/// A chain of railways; carrying costs nothing, a tonne without room 10 USD.
class BottleneckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void isTheNarrowestLinkOfAChainWithTheTonnesItWithholds() {
        Programme programme =
                Toys.chain().link("wide", 100).link("narrow", 40).demand(70).programme();

        Bottleneck narrow = only(programme);

        assertThat(narrow.elements()).containsExactly(link("narrow"));
        assertThat(narrow.withheldTonnes().central()).isCloseTo(30, within(1e-6));
        assertThat(narrow.withheldUsd().central()).isCloseTo(300, within(1e-4));
        assertThat(narrow.dualUsd().central()).isCloseTo(10, within(1e-6));
        assertThat(narrow.tenPercent().tonnes().central()).isCloseTo(4, within(1e-6));
        assertThat(narrow.tenPercent().usdPerTonne().central()).isCloseTo(10, within(1e-6));
    }

    @Test
    void isOneStretchWhereOneFullLinkFollowsAnother() {
        Programme programme = Toys.chain()
                .link("first", 40)
                .link("second", 40)
                .link("wide", 60)
                .demand(70)
                .programme();

        Bottleneck stretch = only(programme);

        assertThat(stretch.elements()).containsExactly(link("first"), link("second"));
        assertThat(stretch.capacity().central()).isEqualTo(40);
        assertThat(stretch.withheldTonnes().central()).isCloseTo(20, within(1e-6));
        assertThat(stretch.nextLimits()).containsExactly(link("wide"));
    }

    @Test
    void isOneGapWhereTwoFullLinksLieSideBySide() {
        Programme programme = Toys.chain()
                .link("near", 40)
                .beside("near", "far", 20)
                .demand(70)
                .programme();

        Bottleneck gap = only(programme);

        assertThat(gap.elements()).containsExactly(link("far"), link("near"));
        assertThat(gap.capacity().central()).isEqualTo(60);
        assertThat(gap.withheldTonnes().central()).isCloseTo(10, within(1e-6));
    }

    @Test
    void namesWhatLiftsItAndTheProjectItHoldsBack() {
        Programme programme = Toys.chain()
                .link("narrow", 40)
                .link("middle", 50)
                .lift("narrow", 100, "2029")
                .lift("middle", 80, "2028")
                .demand(70)
                .programme();

        Bottleneck narrow = only(programme);

        assertThat(narrow.elements()).containsExactly(link("narrow"));
        assertThat(narrow.liftedBy())
                .singleElement()
                .satisfies(lift -> assertThat(lift.effect().project()).isEqualTo(new ProjectId("LIFT-narrow")));
        assertThat(narrow.holdsBack()).containsExactly(new ProjectId("LIFT-middle"));
    }

    @Test
    void isNothingWhereEverythingFits() {
        Programme programme = Toys.chain().link("wide", 100).demand(70).programme();

        assertThat(bottlenecks(programme)).isEmpty();
    }

    @Test
    void aClosedLinkIsNoBottleneckItIsClosed() {
        Programme programme = Toys.chain()
                .link("wide", 100)
                .project("SHUT", "2026-01-01", List.of(), new NetworkChange.Close(new LinkId("wide")))
                .demand(70)
                .programme();

        assertThat(bottlenecks(programme)).isEmpty();
    }

    private static Bottleneck only(Programme programme) {
        List<Bottleneck> found = bottlenecks(programme);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Bottleneck> bottlenecks(Programme programme) {
        return new Appraisal(programme).traffic().bottlenecks(TrafficQuestion.of(Toys.forecast(), TODAY));
    }

    private static ElementId link(String id) {
        return new LinkId(id);
    }
}
