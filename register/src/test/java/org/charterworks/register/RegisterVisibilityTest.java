package org.charterworks.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.junit.jupiter.api.Test;

class RegisterVisibilityTest {
    private static final int ROUNDS = 200;

    @Test
    void nothingThatAViewerMayNotSeeIsLeftForThem() {
        int hidden = 0;
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomRegister made = new RandomRegister(seed);
            for (Viewer viewer : RandomRegister.viewers()) {
                Register shown = made.register().visibleTo(viewer);
                String everything = shown + " " + shown.inconsistencies() + " "
                        + DeadlineBoard.of(shown, StatusRule.standard(), LocalDate.parse("2026-11-22"));
                for (String secret : made.secretsFrom(viewer)) {
                    assertThat(everything.contains(secret))
                            .as("seed %d shows %s to %s", seed, secret, viewer)
                            .isFalse();
                }
                hidden += made.secretsFrom(viewer).size();
            }
        }
        assertThat(hidden).as("things hidden in all rounds").isGreaterThan(100 * ROUNDS);
    }

    @Test
    void everythingElseIsLeft() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomRegister made = new RandomRegister(seed);
            Register full = made.register();
            for (Viewer viewer : RandomRegister.viewers()) {
                Register shown = full.visibleTo(viewer);
                Set<String> secrets = made.secretsFrom(viewer);
                assertThat(ids(shown))
                        .as("seed %d to %s", seed, viewer)
                        .containsExactlyElementsOf(ids(full).stream()
                                .filter(id -> !secrets.contains(id))
                                .toList());
            }
        }
    }

    private static List<String> ids(Register register) {
        RegisterContents contents = register.contents();
        return Stream.of(
                        contents.commitments().stream().map(item -> item.id().value()),
                        contents.bodies().stream().map(item -> item.id().value()),
                        contents.meetings().stream().map(item -> item.id().value()),
                        contents.decisions().stream().map(item -> item.id().value()),
                        contents.actions().stream().map(item -> item.id().value()),
                        contents.projects().stream().map(item -> item.id().value()),
                        contents.evidence().stream().map(item -> item.id().value()),
                        contents.conflicts().stream().map(item -> item.id().value()),
                        contents.statements().stream().map(item -> item.id().value()),
                        contents.sources().stream().map(item -> item.id().value()))
                .flatMap(Function.identity())
                .toList();
    }

    @Test
    void aSourceCitedFromOutsideIsSeenWithWhateverCitesIt() {
        RandomRegister made = new RandomRegister(1);
        Set<String> secrets = made.secretsFrom(Viewer.anyone());
        SourceId hidden = first(secrets, "SRCE", SourceId::new);
        ProjectId restricted = first(secrets, "PROJ", ProjectId::new);
        assertThat(seenByAnyone(made, new Citation(hidden, Optional.empty()))).contains(hidden);
        assertThat(seenByAnyone(made, new Citation(hidden, Optional.of(restricted.subject()))))
                .doesNotContain(hidden);
        SourceId uncited = new SourceId("SRCE-047");
        assertThat(seenByAnyone(made)).contains(uncited);
        assertThat(seenByAnyone(made, new Citation(uncited, Optional.of(restricted.subject()))))
                .doesNotContain(uncited);
    }

    private static List<SourceId> seenByAnyone(RandomRegister made, Citation... outside) {
        return made.register().visibleTo(Viewer.anyone(), List.of(outside), Set.of()).sources().stream()
                .map(Source::id)
                .toList();
    }

    private static <T> T first(Set<String> ids, String kind, Function<String, T> id) {
        return ids.stream()
                .filter(each -> each.startsWith(kind))
                .sorted()
                .map(id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsShownIsStillConsistent() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Register full = new RandomRegister(seed).register();
            assertThat(problems(full)).as("seed %d, full", seed).isEmpty();
            for (Viewer viewer : RandomRegister.viewers()) {
                assertThat(problems(full.visibleTo(viewer)))
                        .as("seed %d, shown to %s", seed, viewer)
                        .isEmpty();
            }
        }
    }

    @Test
    void whoeverSeesEverythingSeesTheWholeRegister() {
        Register full = new RandomRegister(1).register();
        assertThat(full.visibleTo(Viewer.ofEverything())).isSameAs(full);
    }

    @Test
    void viewersWhomNothingTellsApartAreOne() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Register full = new RandomRegister(seed).register();
            for (Viewer viewer : RandomRegister.viewers()) {
                Viewer told = viewer.among(full.visibilities());
                assertThat(full.visibleTo(told).contents())
                        .as("seed %d to %s", seed, viewer)
                        .isEqualTo(full.visibleTo(viewer).contents());
                Viewer unnamed = new Viewer(false, viewer.partner(), viewer.parties(), Optional.empty());
                assertThat(viewer.named("nobody-that-is-named").among(full.visibilities()))
                        .isEqualTo(unnamed.among(full.visibilities()));
            }
        }
    }

    @Test
    void lookingTwiceShowsTheSame() {
        Register shown = new RandomRegister(2).register().visibleTo(Viewer.anyone());
        assertThat(shown.visibleTo(Viewer.anyone())).isEqualTo(shown);
    }

    @Test
    void aRestrictedProjectTakesItsMilestonesDependenciesEvidenceAndConflictsAlong() {
        Project secret = bridge("P-1").withVisibility(Visibility.partners());
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
