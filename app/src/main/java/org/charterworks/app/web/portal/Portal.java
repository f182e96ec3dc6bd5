package org.charterworks.app.web.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.model.Network;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.project.Keeping;
import org.charterworks.register.project.Milestone;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;

/// What the pages show: the programme of a workspace as whoever asks may see it.
///
/// Shared by all requests; what it gives belongs to the request that asks, see [Workspace].
public final class Portal {
    private static final StatusRule STATUS_RULE = StatusRule.standard();

    private final Workspace workspace;

    /// @throws IllegalArgumentException when the workspace shows more than what is public to whoever did not say
    ///     who they are, or when it holds no scenario
    public Portal(Workspace workspace) {
        if (!workspace.viewer().equals(Viewer.anyone())) {
            throw new IllegalArgumentException(
                    "pages are for anyone first; the workspace is for " + workspace.viewer());
        }
        if (workspace.programme().scenarios().isEmpty()) {
            throw new IllegalArgumentException("a programme needs a scenario to be shown");
        }
        this.workspace = workspace;
    }

    /// Everything that is computed of the programme.
    public Workspace workspace() {
        return workspace;
    }

    /// The register as whoever asks may see it: the only one that pages may show.
    public Register register() {
        return workspace.programme().register();
    }

    /// The network as it stands, including what is planned.
    public Network network() {
        return workspace.programme().network();
    }

    /// What projects do to the network.
    public List<ProjectEffect> effects() {
        return workspace.programme().effects();
    }

    /// How every commitment stands on a day.
    public DeadlineBoard board(LocalDate on) {
        return DeadlineBoard.of(register(), STATUS_RULE, on);
    }

    /// The rule by which commitments are judged.
    public StatusRule statusRule() {
        return STATUS_RULE;
    }

    /// When each milestone is delivered in a scenario.
    public Schedule schedule(Scenario scenario) {
        return workspace.appraisal().schedule(scenario);
    }

    /// Whether a milestone keeps the date first promised for it; empty where none was promised by the day.
    public Optional<Keeping> keeping(Milestone milestone, Scenario scenario, LocalDate on) {
        return Keeping.of(
                milestone,
                on,
                workspace.appraisal().chances(scenario, on).find(milestone.id()).orElse(null));
    }

    /// The day it is now in the zone whose calendar counts for the instrument.
    public LocalDate today() {
        return workspace.today();
    }

    /// The zone whose calendar counts for the instrument.
    public ZoneId zone() {
        return register().instrument().signature().timeZone();
    }

    /// The first day of which is known what was believed; empty when earlier states are not kept.
    public Optional<LocalDate> since() {
        return workspace
                .past()
                .flatMap(Past::since)
                .map(since -> since.atZone(zone()).toLocalDate());
    }

    public List<Scenario> scenarios() {
        return List.copyOf(workspace.programme().scenarios().values());
    }

    public Optional<Scenario> findScenario(String id) {
        return scenarios().stream()
                .filter(scenario -> scenario.id().value().equals(id))
                .findFirst();
    }

    /// The scenario shown unless another is asked for.
    public Scenario usualScenario() {
        return workspace.usualScenario();
    }
}
