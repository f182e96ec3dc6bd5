package org.charterworks.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.register.group.DecidedChange;
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
/// about the milestone or its project; a forecast moves only with a code and a reason of its own. Both go back to what
/// stood before a decision when that decision is taken back with them. Method: `docs/methods/status.md`.
public final class ChangeRules {

    private ChangeRules() {}

    /// Everything in which a state may not follow another; empty when it may.
    public static List<ChangeRefusal> refusals(Register before, Register after) {
        Set<Subject> decided = newlyDecided(before, after);
        Set<DecidedChange> takenBack = takenBack(before, after);
        List<ChangeRefusal> refusals = new ArrayList<>();
        for (Project project : before.projects()) {
            for (Milestone milestone : project.milestones()) {
                Milestone next = after.findMilestone(milestone.id()).orElse(null);
                boolean isDecided = decided.contains(milestone.id().subject())
                        || decided.contains(project.id().subject());
                if (!isDecided && !takenBack.contains(baselineMove(next, milestone))) {
                    baseline(milestone, next, refusals);
                }
                if (!takenBack.contains(forecastMove(next, milestone))) {
                    forecast(milestone, next, refusals);
                }
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

    /// What decisions did that are not there any more.
    private static Set<DecidedChange> takenBack(Register before, Register after) {
        Set<DecisionId> kept =
                after.contents().decisions().stream().map(Decision::id).collect(Collectors.toSet());
        return before.contents().decisions().stream()
                .filter(decision -> !kept.contains(decision.id()))
                .flatMap(decision -> decision.changes().stream())
                .collect(Collectors.toSet());
    }

    /// The move of a decision that led from one state of a milestone to another; null when none can have.
    private static @Nullable DecidedChange baselineMove(@Nullable Milestone from, Milestone to) {
        Milestone.Baseline before = from == null ? null : from.baseline();
        Milestone.Baseline after = to.baseline();
        return after == null
                ? null
                : new DecidedChange.BaselineMoved(to.id().subject(), before == null ? null : before.on(), after.on());
    }

    private static @Nullable DecidedChange forecastMove(@Nullable Milestone from, Milestone to) {
        Milestone.Forecast before = from == null ? null : from.forecast();
        Milestone.Forecast after = to.forecast();
        return after == null
                ? null
                : new DecidedChange.ForecastMoved(
                        to.id().subject(), before == null ? null : before.expected(), after.expected());
    }

    private static void baseline(Milestone milestone, @Nullable Milestone next, List<ChangeRefusal> refusals) {
        Milestone.Baseline was = milestone.baseline();
        Milestone.Baseline is = next == null ? null : next.baseline();
        PeriodDate promised = is == null ? null : is.on();
        if (was != null && !was.on().equals(promised)) {
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
        boolean isExplained =
                is.code() != null && !is.reason().isBlank() && !is.reason().equals(was.reason());
        if (moved && !isExplained) {
            refusals.add(new ChangeRefusal.ForecastMoved(milestone.id(), was.expected(), is.expected()));
        }
    }
}
