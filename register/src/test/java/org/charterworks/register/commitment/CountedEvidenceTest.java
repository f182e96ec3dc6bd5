package org.charterworks.register.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.charterworks.register.Worlds;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.Reliability;
import org.junit.jupiter.api.Test;

/// What evidence counts towards the status of a commitment.
class CountedEvidenceTest {
    private static final Instrument SIGNED = Worlds.signed("2026-02-10");
    private static final StatusRule RULE = StatusRule.standard();
    private static final Commitment LIST =
            Commitment.of("C-IV.2", "IV.2", "Agree a list", Force.INTENT, new DeadlineRule.MonthsAfterSignature(3));
    private static final PartyId[] BOTH = {Worlds.EAST, Worlds.WEST};

    @Test
    void isCompleteWhenEveryPartyThatOwesItAcceptedTheEvidence() {
        Assessment done = on("2026-11-22", supports("EV-1", "2026-05-10", BOTH));
        assertThat(done.fulfilment()).isEqualTo(Fulfilment.COMPLETE);
        assertThat(done.timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(done.doneOn()).isEqualTo("2026-05-10");
        assertThat(done.reason()).contains("EV-1, accepted by EAST and WEST");
    }

    @Test
    void onePartysAssertionIsNotJointAcceptance() {
        Assessment claimed = on("2026-11-22", supports("EV-1", "2026-05-01", Worlds.EAST));
        assertThat(claimed.fulfilment()).isEqualTo(Fulfilment.SUBSTANTIAL);
        assertThat(claimed.timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(claimed.claimed()).isTrue();
        assertThat(claimed.doneOn()).isNull();
        assertThat(claimed.reason()).contains("accepted by EAST only of EAST and WEST");
    }

    @Test
    void isCompleteFromTheDayTheLastPartysEvidenceIsCertain() {
        Assessment done = on(
                "2026-11-22", supports("EV-1", "2026-05-01", Worlds.EAST), supports("EV-2", "2026-06-01", Worlds.WEST));
        assertThat(done.doneOn()).isEqualTo("2026-06-01");
        assertThat(done.timeliness()).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void needsOnlyThePartiesThatOweIt() {
        Commitment ofWest = LIST.withOwedBy(List.of(new Actor("WEST"), new Actor("its industry")));
        assertThat(RULE.assess(ofWest, SIGNED, List.of(supports("EV-1", "2026-05-01", Worlds.WEST)), day("2026-11-22")))
                .extracting(Assessment::fulfilment)
                .containsExactly(Fulfilment.COMPLETE);
    }

    @Test
    void plannedEvidenceShowsNoDelivery() {
        Assessment after = on("2026-11-22", supports("EV-1", "2026-05-10", BOTH).withPlanned(true));
        assertThat(after.timeliness()).isEqualTo(Timeliness.NO_EVIDENCE_FOUND);
        assertThat(after.evidence()).isEmpty();
        assertThat(after.reason()).endsWith("Left out: 1 planned.");
    }

    @Test
    void evidenceNotCertainByTheDayAskedAboutChangesNothing() {
        Evidence inMay = supports("EV-1", "2026-05", BOTH);
        assertThat(on("2026-05-30", inMay).timeliness()).isEqualTo(Timeliness.NO_EVIDENCE_FOUND);
        assertThat(on("2026-05-30", inMay).reason()).endsWith("Left out: 1 not certain by 2026-05-30.");
        assertThat(on("2026-05-31", inMay).timeliness()).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void evidenceFromBeforeTheSignatureChangesNothing() {
        assertThat(on("2026-11-22", supports("EV-1", "2026-02-09", BOTH)).timeliness())
                .isEqualTo(Timeliness.NO_EVIDENCE_FOUND);
        assertThat(on("2026-11-22", supports("EV-1", "2026-02-10", BOTH)).timeliness())
                .isEqualTo(Timeliness.DONE_EARLY);
    }

    @Test
    void contestedEvidenceDoesNotComplete() {
        Assessment disputed =
                on("2026-11-22", supports("EV-1", "2026-05-01", BOTH).withContested("signed or initialled"));
        assertThat(disputed.fulfilment()).isEqualTo(Fulfilment.SUBSTANTIAL);
        assertThat(disputed.timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void somethingDeliveredUnderTheProvisionShowsActivityOnly() {
        Evidence roadmap = aboutProvision("EV-1", Stance.SUPPORTS).withAcceptedBy(List.of(BOTH));
        assertThat(on("2026-05-05", roadmap).fulfilment()).isEqualTo(Fulfilment.LIMITED);
        assertThat(on("2026-05-05", roadmap).timeliness()).isEqualTo(Timeliness.ON_TRACK);
    }

    @Test
    void anEventAroundTheProvisionIsNamedAndDecidesNothing() {
        for (Stance stance : List.of(Stance.REPORTS, Stance.CONTRADICTS)) {
            Assessment after = on("2026-11-22", aboutProvision("EV-1", stance));
            assertThat(after.timeliness()).isEqualTo(Timeliness.NO_EVIDENCE_FOUND);
            assertThat(after.fulfilment()).isEqualTo(Fulfilment.NO_EVIDENCE_FOUND);
            assertThat(after.evidence()).isEmpty();
            assertThat(after.around()).containsExactly(new EvidenceId("EV-1"));
            assertThat(after.reason()).endsWith("Around its provision: EV-1.");
        }
    }

    @Test
    void aLaterContradictionUndoesCompletionAndAnEarlierOneDoesNot() {
        Evidence delivered = supports("EV-1", "2026-05-01", BOTH);
        assertThat(on("2026-11-22", delivered, contradicts("EV-2", "2026-06-01"))
                        .fulfilment())
                .isEqualTo(Fulfilment.LIMITED);
        assertThat(on("2026-11-22", delivered, contradicts("EV-2", "2026-04-01"))
                        .fulfilment())
                .isEqualTo(Fulfilment.COMPLETE);
    }

    @Test
    void relianceIsNoBetterThanTheWorstEvidence() {
        Evidence weak = reports("EV-2", "2026-04-02");
        Evidence hearsay = new Evidence(
                weak.id(),
                weak.on(),
                null,
                weak.what(),
                List.of(),
                null,
                weak.about(),
                weak.stance(),
                false,
                "",
                "",
                Reliability.C,
                List.of(),
                List.of(),
                null,
                null);
        assertThat(on("2026-05-01", reports("EV-1", "2026-04-01"), hearsay).reliability())
                .isEqualTo(Reliability.C);
    }

    @Test
    void doesNotDependOnTheOrderOfTheEvidence() {
        List<Evidence> some = List.of(
                supports("EV-1", "2026-05-01", Worlds.EAST),
                supports("EV-2", "2026-06-01", Worlds.WEST),
                reports("EV-3", "2026-06-01"),
                contradicts("EV-4", "2026-03-01"));
        assertThat(RULE.assess(LIST, SIGNED, some.reversed(), day("2026-11-22")))
                .isEqualTo(RULE.assess(LIST, SIGNED, some, day("2026-11-22")));
    }

    private static Assessment on(String day, Evidence... evidence) {
        List<Assessment> found = RULE.assess(LIST, SIGNED, Arrays.asList(evidence), day(day));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Evidence supports(String id, String on, PartyId... acceptedBy) {
        return Evidence.of(
                        id, on, "A list was agreed", Stance.SUPPORTS, LIST.id().subject())
                .withAcceptedBy(List.of(acceptedBy));
    }

    private static Evidence reports(String id, String on) {
        return Evidence.of(id, on, "Work goes on", Stance.REPORTS, LIST.id().subject());
    }

    private static Evidence aboutProvision(String id, Stance stance) {
        return Evidence.of(
                id, "2026-05-01", "A roadmap", stance, LIST.provision().subject());
    }

    private static Evidence contradicts(String id, String on) {
        return Evidence.of(
                id, on, "There is no list", Stance.CONTRADICTS, LIST.id().subject());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
