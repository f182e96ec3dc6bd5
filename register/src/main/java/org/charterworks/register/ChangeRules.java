package org.charterworks.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.DecisionId;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// What must hold between one state of a register and the next, whoever changes it and by whatever way.
///
/// A baseline, the date promised first, moves only with a decision recorded in the same change that is
/// about the milestone or its project; a forecast moves only with a reason of its own. Method:
/// `docs/methods/status.md`.
public final class ChangeRules {

    private ChangeRules() {}

    /// Everything in which a state may not follow another; empty when it may.
    public static List<ChangeRefusal> refusals(Register before, Register after) {
        Set<Subject> decided = newlyDecided(before, after);
        List<ChangeRefusal> refusals = new ArrayList<>();
        for (Project project : before.projects()) {
            for (Milestone milestone : project.milestones()) {
                Milestone next = after.findMilestone(milestone.id()).orElse(null);
                boolean isDecided = decided.contains(milestone.id().subject())
                        || decided.contains(project.id().subject());
                baseline(milestone, next, isDecided, refusals);
                forecast(milestone, next, refusals);
            }
        }
        return List.copyOf(refusals);
    }

    private static Set<Subject> newlyDecided(Register before, Register after) {
        Set<DecisionId> known =
                before.contents().decisions().stream().map(Decision::id).collect(Collectors.toSet());
        return after.contents().decisions().stream()
                .filter(decision -> !known.contains(decision.id()))
                .flatMap(decision -> decision.about().stream())
                .collect(Collectors.toSet());
    }

    private static void baseline(
            Milestone milestone, @Nullable Milestone next, boolean isDecided, List<ChangeRefusal> refusals) {
        Milestone.Baseline was = milestone.baseline();
        Milestone.Baseline is = next == null ? null : next.baseline();
        PeriodDate promised = is == null ? null : is.on();
        if (was != null && !was.on().equals(promised) && !isDecided) {
            refusals.add(new ChangeRefusal.BaselineMoved(milestone.id(), was.on(), promised));
        }
    }

    private static void forecast(Milestone milestone, @Nullable Milestone next, List<ChangeRefusal> refusals) {
        Milestone.Forecast was = milestone.forecast();
        Milestone.Forecast is = next == null ? null : next.forecast();
        if (was == null || is == null) {
            return;
        }
        boolean moved = !was.expected().equals(is.expected())
                || !Objects.equals(was.earliest(), is.earliest())
                || !Objects.equals(was.latest(), is.latest());
        if (moved && (is.reason().isBlank() || is.reason().equals(was.reason()))) {
            refusals.add(new ChangeRefusal.ForecastMoved(milestone.id(), was.expected(), is.expected()));
        }
    }
}
