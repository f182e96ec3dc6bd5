package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.charterworks.register.Inconsistency.Severity;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Cost;
import org.charterworks.register.project.Covers;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Money;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceKind;
import org.junit.jupiter.api.Test;

class RegisterConsistencyTest {
    private static final RegisterContents SOUND = Worlds.twoShores().contents();

    @Test
    void aSoundRegisterHasNothingToSay() {
        assertThat(Register.of(SOUND).inconsistencies()).isEmpty();
    }

    @Test
    void namesEveryReferenceThatLeadsNowhere() {
        Commitment lost = Commitment.of("C-9", "IX.9", "Lost", Force.INTENT, new DeadlineRule.None())
                .withLeadBody(new BodyId("NOBODY"));
        Evidence about = Evidence.of("EV-9", "2026-06", "Seen", Stance.REPORTS, new ProjectId("P-9").subject());
        Register register = Register.of(SOUND.withCommitments(plus(SOUND.commitments(), lost))
                .withEvidence(plus(SOUND.evidence(), about), List.of())
                .withProjects(List.of(Project.of("P-1", "Tunnel", "tunnels", List.of(new ProvisionId("I.1"))))));
        assertThat(register.inconsistencies())
                .containsExactly(
                        unknown("commitment", "C-9", "provision", "provision", "IX.9"),
                        unknown("commitment", "C-9", "lead_body", "body", "NOBODY"),
                        unknown("project", "P-1", "area", "area", "tunnels"),
                        unknown("evidence", "EV-9", "about", "project", "P-9"));
    }

    @Test
    void saysWhereWhatAndWhatToDo() {
        Inconsistency found = unknown("commitment", "C-9", "lead_body", "body", "NOBODY");
        assertThat(found.place()).hasToString("commitment C-9, lead_body");
        assertThat(found.what()).isEqualTo("there is no body \"NOBODY\"");
        assertThat(found.advice()).isEqualTo("correct the id or add the body");
        assertThat(found.severity()).isEqualTo(Severity.PROBLEM);
    }

    @Test
    void namesIdsUsedTwiceAndLooksUpTheFirst() {
        Source first = Source.of("s", "First", SourceKind.NEWS);
        Source second = Source.of("s", "Second", SourceKind.NEWS);
        Register register = Register.of(SOUND.withSources(List.of(first, second)));
        assertThat(register.inconsistencies())
                .containsExactly(new Inconsistency.DuplicateId(new Place("source", "s", "id")));
        assertThat(register.findSource(first.id())).contains(first);
    }

    @Test
    void namesTheMembersOfACircleOfMilestonesAcrossProjects() {
        Project one = project(milestone("P-1/open", "P-2/open"));
        Project two = project(milestone("P-2/open", "P-1/open"));
        assertThat(Register.of(SOUND.withProjects(List.of(one, two))).inconsistencies())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found)
                            .isEqualTo(new Inconsistency.MilestoneCycle(
                                    List.of(new MilestoneId("P-1/open"), new MilestoneId("P-2/open"))));
                    assertThat(found.what()).endsWith("P-1/open → P-2/open → P-1/open");
                });
    }

    @Test
    void namesForecastsOutOfOrder() {
        Milestone wrong = milestone("P-1/open")
                .withForecast(new Milestone.Forecast(
                        PeriodDate.of("2028"), PeriodDate.of("2027-06"), null, null, Basis.ASSUMPTION, "", null));
        assertThat(Register.of(SOUND.withProjects(List.of(project(wrong)))).inconsistencies())
                .containsExactly(new Inconsistency.ForecastOutOfOrder(wrong.id(), "2028, 2027-06"));
    }

    @Test
    void namesAmountsWithoutASource() {
        Money money = Money.exactly(new BigDecimal("2.40E9"), "EUR", 2025);
        Project project = Project.of("P-1", "Bridge", "bridges", List.of(new ProvisionId("I.1")))
                .withCosts(List.of(
                        new Cost("works", Covers.CAPITAL, null, null, money, Reliability.B, "", null),
                        new Cost(
                                "study",
                                Covers.NOT_STATED,
                                null,
                                null,
                                null,
                                Reliability.D,
                                "amount not found",
                                null)));
        assertThat(Register.of(SOUND.withProjects(List.of(project))).inconsistencies())
                .containsExactly(new Inconsistency.AmountWithoutSource(project.id(), "works"));
    }

    @Test
    void notesWhatIsOddButMayStand() {
        Commitment firmer = Commitment.of("C-8", "IV.4", "Platform", Force.DUTY, new DeadlineRule.None());
        Commitment dated =
                Commitment.of("C-9", "P.1", "Respect", Force.PRINCIPLE, new DeadlineRule.MonthsAfterSignature(3));
        Evidence idle = Evidence.of("EV-9", "2026-06", "Seen", Stance.REPORTS);
        List<Inconsistency> found = Register.of(
                        SOUND.withCommitments(List.of(firmer, dated)).withEvidence(List.of(idle), List.of()))
                .inconsistencies();
        assertThat(found)
                .containsExactly(
                        new Inconsistency.KindDiffersFromVerb(new CommitmentId("C-8"), Force.DUTY, Force.PERMISSION),
                        new Inconsistency.DateWithoutDuty(new CommitmentId("C-9"), Force.PRINCIPLE),
                        new Inconsistency.ProvisionWithoutCommitment(new ProvisionId("I.1")),
                        new Inconsistency.ProvisionWithoutCommitment(new ProvisionId("IV.2")),
                        new Inconsistency.ProvisionWithoutCommitment(new ProvisionId("IV.3")),
                        new Inconsistency.EvidenceAboutNothing(new EvidenceId("EV-9")));
        assertThat(found).allSatisfy(note -> assertThat(note.severity()).isEqualTo(Severity.NOTE));
    }

    private static Inconsistency unknown(String kind, String id, String field, String expects, String target) {
        return new Inconsistency.UnknownReference(new Place(kind, id, field), expects, target);
    }

    private static Project project(Milestone milestone) {
        return Project.of(milestone.id().project().value(), "Bridge", "bridges", List.of(new ProvisionId("I.1")))
                .withMilestones(List.of(milestone));
    }

    private static Milestone milestone(String id, String... dependsOn) {
        return Milestone.of(id, "Open", MilestoneKind.IN_SERVICE)
                .withDependsOn(Arrays.stream(dependsOn).map(MilestoneId::new).toList());
    }

    private static <T> List<T> plus(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
