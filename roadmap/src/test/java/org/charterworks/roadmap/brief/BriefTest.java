package org.charterworks.roadmap.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.LinkId;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.Provision;
import org.charterworks.register.instrument.Section;
import org.charterworks.register.instrument.SectionId;
import org.charterworks.register.instrument.Signature;
import org.charterworks.register.instrument.Verb;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.Toys;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.programme.Programme;
import org.junit.jupiter.api.Test;

/// A chain of a port and a railway; the railway is forecast for 2029, a year after it was first promised. One
/// list is
/// due
/// three months after the signature of 10 February 2026.
class BriefTest {

    private static final LocalDate AFTER_THE_DEADLINE = LocalDate.of(2026, 5, 11);

    @Test
    void putsWhatIsDueWithoutEvidenceApartFromWhatIsLate() {
        Brief brief = brief(AFTER_THE_DEADLINE, 0);

        assertThat(brief.board().noEvidenceFound()).hasSize(1);
        assertThat(brief.board().late()).isEmpty();
        assertThat(brief(AFTER_THE_DEADLINE.minusDays(1), 0).board().noEvidenceFound())
                .isEmpty();
    }

    @Test
    void countsCommitmentsWithoutALeadBodyUnderNoName() {
        assertThat(brief(AFTER_THE_DEADLINE, 0).byBody())
                .containsExactly(new Tally("", "", new TreeMap<>(Map.of(Timeliness.NO_EVIDENCE_FOUND, 1))));
    }

    @Test
    void namesAProjectWhoseForecastIsBehindItsFirstPromise() {
        List<LateProject> late = brief(AFTER_THE_DEADLINE, 0).late();

        assertThat(late).singleElement().satisfies(project -> {
            assertThat(project.project().id().value()).isEqualTo("LIFT-rail");
            assertThat(project.daysLate()).isEqualTo(366);
        });
    }

    @Test
    void pricesAFurtherMonthInBothVariantsForAsManyAsAsked() {
        LateProject priced = brief(AFTER_THE_DEADLINE, 1).late().getFirst();

        assertThat(priced.notPriced()).isEmpty();
        assertThat(priced.furtherMonth())
                .extracting(figure -> figure.id().argument("variant").orElseThrow())
                .contains("alone", "last-in");
        assertThat(brief(AFTER_THE_DEADLINE, 0).late().getFirst().notPriced()).contains("not computed here");
    }

    @Test
    void doesNotPriceWhatTheScenarioTakesAsDelivered() {
        LateProject late = brief(LocalDate.of(2029, 7, 1), 1).late().getFirst();

        assertThat(late.furtherMonth()).isEmpty();
        assertThat(late.notPriced()).contains("no date to come");
    }

    private static Brief brief(LocalDate on, int priced) {
        return Brief.of(new Appraisal(programme()), Toys.forecast(), on, priced);
    }

    private static Programme programme() {
        Programme toy = Toys.chain()
                .link("port", 8)
                .link("rail", 4)
                .lift("rail", 8, "2029-06-01")
                .project("WORDS", "2027", List.of(), new NetworkChange.Open(new LinkId("port")))
                .demand(8)
                .programme();
        Register register = Register.of(RegisterContents.of(charter())
                .withCommitments(List.of(Commitment.of(
                        "C-I.1", "I.1", "Agree a list", Force.INTENT, new DeadlineRule.MonthsAfterSignature(3))))
                .withProjects(toy.register().projects().stream()
                        .map(BriefTest::promisedAYearBefore)
                        .toList()));
        return new Programme(
                register,
                toy.network(),
                toy.demands(),
                toy.commodities(),
                toy.effects(),
                toy.scenarios(),
                toy.parameters(),
                toy.defaults(),
                toy.published());
    }

    private static Project promisedAYearBefore(Project project) {
        if (!project.id().value().equals("LIFT-rail")) {
            return project;
        }
        return project.withMilestones(
                List.of(Milestone.of("LIFT-rail/in-service", "in service", MilestoneKind.IN_SERVICE)
                        .withBaseline(new Milestone.Baseline(PeriodDate.of("2028-05-31"), null, null))
                        .withForecast(new Milestone.Forecast(
                                null, PeriodDate.of("2029-06-01"), null, null, Basis.SOURCE, "", null))));
    }

    private static Instrument charter() {
        return Instrument.of(
                "TOY",
                "A toy agreement",
                new Signature(LocalDate.of(2026, 2, 10), "Here", ZoneOffset.UTC, List.of()),
                new CountingRule(false, "calendar months"),
                List.of(),
                List.of(new Verb(new VerbId("intend to"), Force.INTENT, Verb.CreatesCommitment.YES)),
                List.of(new Section(
                        new SectionId("I"),
                        "Links",
                        Verified.TEXT,
                        List.of(Provision.of("I.1", "Agree a list within three months.", "intend to")))));
    }
}
