package org.charterworks.register.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The worked case of `docs/methods/two-sides.md`, and what must not change the joint state.
class SidesTest {

    private static final PartyId AZ = new PartyId("AZ");
    private static final PartyId US = new PartyId("US");
    private static final Subject LISTS = new CommitmentId("C-1").subject();

    private static final SideStatement AZ_JUNE = side("S-1", AZ, "2026-06-01", Fulfilment.SUBSTANTIAL);
    private static final SideStatement US_JULY = side("S-2", US, "2026-07-01", Fulfilment.LIMITED);
    private static final SideStatement US_AUGUST = side("S-3", US, "2026-08-15", Fulfilment.SUBSTANTIAL);
    private static final List<SideStatement> ALL = List.of(US_AUGUST, US_JULY, AZ_JUNE);

    @Test
    void isSilentThenOneSidedThenDisagreedThenAgreed() {
        assertThat(joint(ALL, "2026-05-31")).isEqualTo(new Joint.NoStatement());
        assertThat(joint(ALL, "2026-06-01")).isEqualTo(new Joint.OneSided(List.of(AZ), List.of(US)));
        assertThat(joint(ALL, "2026-07-01")).isEqualTo(new Joint.Disagreed(Fulfilment.LIMITED, Fulfilment.SUBSTANTIAL));
        assertThat(joint(ALL, "2026-08-15"))
                .isEqualTo(new Joint.Agreed(Fulfilment.SUBSTANTIAL, LocalDate.of(2026, 8, 15)));
        assertThat(sides(ALL, List.of(), "2026-08-15").earlier()).containsExactly(US_JULY);
    }

    @Test
    void statementOfAPeriodIsKnownFromItsLastDay() {
        List<SideStatement> quarter = List.of(side("S-1", AZ, "2026-Q2", Fulfilment.LIMITED));
        assertThat(joint(quarter, "2026-06-29")).isEqualTo(new Joint.NoStatement());
        assertThat(joint(quarter, "2026-06-30").code()).isEqualTo("one-sided");
    }

    @Test
    void assessorStandsBesideTheSidesAndNeverMakesThemJoint() {
        SideStatement found = new SideStatement(
                new StatementId("S-9"),
                new Speaker.Independent(new AssessorId("AUDIT")),
                LISTS,
                PeriodDate.of("2026-09-01"),
                Fulfilment.NOT_STARTED,
                "",
                "",
                List.of(),
                null);
        Sides sides = sides(List.of(AZ_JUNE, found), List.of(), "2026-10-01");
        assertThat(sides.joint()).isEqualTo(new Joint.OneSided(List.of(AZ), List.of(US)));
        assertThat(sides.independent()).containsExactly(found);
    }

    @Test
    void namingAnOwnerStatesNoStep() {
        SideStatement owner = side("S-4", US, "2026-09-01", null, "Department of Commerce");
        Sides sides = sides(List.of(AZ_JUNE, owner), List.of(), "2026-10-01");
        assertThat(sides.joint().code()).isEqualTo("one-sided");
        assertThat(sides.sides().getLast().owner()).isEqualTo("Department of Commerce");
        assertThat(sides.sides().getLast().statement()).isNull();
    }

    @Test
    void statementIsStaleAfterTwelveMonthsAndStillCounts() {
        assertThat(sides(ALL, List.of(), "2027-06-01").sides().getFirst().isStale())
                .isFalse();
        Sides later = sides(ALL, List.of(), "2027-06-02");
        assertThat(later.sides().getFirst().isStale()).isTrue();
        assertThat(later.joint().code()).isEqualTo("agreed");
    }

    @Test
    void eachSideHasTheEvidenceItAccepted() {
        Evidence both = Evidence.of("E-1", "2026-05-01", "Signed", Stance.SUPPORTS, LISTS)
                .withAcceptedBy(List.of(US, AZ));
        Evidence one =
                Evidence.of("E-2", "2026-06-01", "Sent", Stance.REPORTS, LISTS).withAcceptedBy(List.of(AZ));
        Sides sides = sides(List.of(), List.of(one, both), "2026-06-01");
        assertThat(sides.sides().getFirst().accepted()).containsExactly(new EvidenceId("E-1"), new EvidenceId("E-2"));
        assertThat(sides.sides().getLast().accepted()).containsExactly(new EvidenceId("E-1"));
        assertThat(sides.isSilent()).isFalse();
        assertThat(sides(List.of(), List.of(one, both), "2026-04-01").isSilent())
                .isTrue();
    }

    private static Joint joint(List<SideStatement> statements, String on) {
        return sides(statements, List.of(), on).joint();
    }

    private static Sides sides(List<SideStatement> statements, List<Evidence> evidence, String on) {
        return Sides.of(LISTS, List.of(AZ, US), statements, evidence, 12, LocalDate.parse(on));
    }

    private static SideStatement side(String id, PartyId party, String on, Fulfilment fulfilment) {
        return side(id, party, on, fulfilment, "");
    }

    private static SideStatement side(
            String id, PartyId party, String on, @Nullable Fulfilment fulfilment, String owner) {
        return new SideStatement(
                new StatementId(id),
                new Speaker.Side(party),
                LISTS,
                PeriodDate.of(on),
                fulfilment,
                owner,
                "",
                List.of(),
                null);
    }
}
