package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.evidence.Conflict;
import org.charterworks.register.evidence.ConflictId;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.evidence.Stance;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.junit.jupiter.api.Test;

class RegisterVisibilityTest {
    private static final int ROUNDS = 200;

    @Test
    void nothingThatOnlyPartnersMaySeeIsLeftForAnyone() {
        int hidden = 0;
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomRegister made = new RandomRegister(seed);
            Register shown = made.register().visibleTo(Viewer.anyone());
            String everything = shown + " " + shown.inconsistencies() + " "
                    + DeadlineBoard.of(shown, StatusRule.standard(), LocalDate.parse("2026-11-22"));
            for (String secret : made.partnersOnly()) {
                assertThat(everything.contains(secret))
                        .as("seed %d shows %s", seed, secret)
                        .isFalse();
            }
            hidden += made.partnersOnly().size();
        }
        assertThat(hidden).as("things hidden in all rounds").isGreaterThan(20 * ROUNDS);
    }

    @Test
    void everythingElseIsLeft() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomRegister made = new RandomRegister(seed);
            Register full = made.register();
            Register shown = full.visibleTo(Viewer.anyone());
            assertThat(shown.projects())
                    .as("seed %d", seed)
                    .extracting(Project::id)
                    .containsExactlyElementsOf(full.projects().stream()
                            .map(Project::id)
                            .filter(id -> !made.partnersOnly().contains(id.value()))
                            .toList());
            assertThat(shown.evidence())
                    .as("seed %d", seed)
                    .extracting(Evidence::id)
                    .containsExactlyElementsOf(full.evidence().stream()
                            .map(Evidence::id)
                            .filter(id -> !made.partnersOnly().contains(id.value()))
                            .toList());
            assertThat(shown.sources().size())
                    .as("seed %d", seed)
                    .isEqualTo(full.sources().size()
                            - made.partnersOnly().stream()
                                    .filter(id -> id.startsWith("SRCE"))
                                    .count());
        }
    }

    @Test
    void whatIsShownIsStillConsistent() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Register full = new RandomRegister(seed).register();
            assertThat(problems(full)).as("seed %d, full", seed).isEmpty();
            assertThat(problems(full.visibleTo(Viewer.anyone())))
                    .as("seed %d, shown", seed)
                    .isEmpty();
        }
    }

    @Test
    void aPartnerSeesTheWholeRegister() {
        Register full = new RandomRegister(1).register();
        assertThat(full.visibleTo(Viewer.partner())).isSameAs(full);
    }

    @Test
    void lookingTwiceShowsTheSame() {
        Register shown = new RandomRegister(2).register().visibleTo(Viewer.anyone());
        assertThat(shown.visibleTo(Viewer.anyone())).isEqualTo(shown);
    }

    @Test
    void aRestrictedProjectTakesItsMilestonesDependenciesEvidenceAndConflictsAlong() {
        Project secret = bridge("P-1").withVisibility(Visibility.PARTNERS);
        Project open = bridge("P-2", new MilestoneId("P-1/open"));
        Register full = Register.of(Worlds.twoShores()
                .contents()
                .withProjects(List.of(secret, open))
                .withEvidence(
                        List.of(
                                Evidence.of(
                                        "EV-1",
                                        "2026-06",
                                        "Seen",
                                        Stance.REPORTS,
                                        secret.id().subject()),
                                Evidence.of(
                                        "EV-2",
                                        "2026-06",
                                        "Both",
                                        Stance.REPORTS,
                                        secret.id().subject(),
                                        open.id().subject())),
                        List.of(new Conflict(
                                new ConflictId("K-1"),
                                "Length",
                                List.of(secret.id().subject()),
                                List.of()))));
        Register shown = full.visibleTo(Viewer.anyone());
        assertThat(shown.projects()).extracting(Project::id).containsExactly(new ProjectId("P-2"));
        assertThat(shown.milestone(new MilestoneId("P-2/open")).dependsOn()).isEmpty();
        assertThat(shown.evidence()).isEmpty();
        assertThat(shown.conflicts()).isEmpty();
    }

    private static Project bridge(String id, MilestoneId... dependsOn) {
        return Project.of(id, "Bridge " + id, "bridges", List.of(new ProvisionId("I.1")))
                .withMilestones(List.of(Milestone.of(id + "/open", "Open", MilestoneKind.IN_SERVICE)
                        .withDependsOn(List.of(dependsOn))));
    }

    private static List<Inconsistency> problems(Register register) {
        return register.inconsistencies().stream()
                .filter(found -> found.severity() == Inconsistency.Severity.PROBLEM)
                .toList();
    }
}
