package org.charterworks.app.exchange.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.Applied;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.model.Problem;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.OutsideChange;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;

/// The last check: in every scenario, on every day on which something changes, the changes in force can be
/// applied.
///
/// The checks before it find what is wrong with single effects and say where; this one finds what only a date
/// brings to light, such as an effect on a link whose project has no date in a scenario.
final class EveryDay {

    /// Different sets of changes looked at in all scenarios together at most.
    private static final int MOST_STATES = 3_000;

    private final Programme programme;
    private final Findings findings;
    private final Map<String, RecordPlace> effectPlaces = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<List<ActiveChange>> applied = new HashSet<>();

    EveryDay(Programme programme, FolderRecords records, Findings findings) {
        this.programme = programme;
        this.findings = findings;
        records.list("projects.yaml", "projects").stream()
                .flatMap(project -> project.records("effects").stream())
                .forEach(effect -> effectPlaces.putIfAbsent(effect.text("id"), effect.place()));
    }

    void check() {
        programme.scenarios().values().forEach(this::check);
    }

    private void check(Scenario scenario) {
        Schedule schedule = Schedule.of(programme.register(), scenario);
        for (LocalDate day : days(schedule)) {
            List<ActiveChange> changes = inForce(schedule, day);
            if (applied.size() < MOST_STATES
                    && applied.add(changes)
                    && NetworkChanges.apply(programme.network(), changes) instanceof Applied.Rejected(var problems)) {
                problems.forEach(problem -> report(problem, schedule, day));
            }
        }
    }

    private List<LocalDate> days(Schedule schedule) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (ProjectEffect effect : programme.effects()) {
            schedule.delivery(effect.whenMet()).ifPresent(delivery -> days.add(delivery.on()));
        }
        for (OutsideChange change : schedule.scenario().outsideChanges()) {
            days.add(change.from());
            LocalDate until = change.until();
            if (until != null) {
                days.add(until.plusDays(1));
            }
        }
        return List.copyOf(days);
    }

    /// With full effect at once: a ramp changes the size of a change, not whether it can be applied.
    private List<ActiveChange> inForce(Schedule schedule, LocalDate day) {
        List<ActiveChange> changes = new ArrayList<>();
        for (ProjectEffect effect : programme.effects()) {
            if (schedule.isDelivered(effect.whenMet(), day)) {
                changes.add(ActiveChange.of(effect.project().value(), effect.change()));
            }
        }
        schedule.scenario().outsideChanges().stream()
                .filter(change -> change.actsOn(day))
                .forEach(change -> changes.add(
                        ActiveChange.of("scenario " + schedule.scenario().id(), change.change())));
        return changes;
    }

    private void report(Problem problem, Schedule schedule, LocalDate day) {
        if (reported.add(problem.where() + problem.what())) {
            findings.problem(
                    placeOf(problem, schedule, day),
                    "effects[]",
                    problem.where() + " " + problem.what(),
                    "changes that can be applied together in scenario "
                            + schedule.scenario().id() + " on " + day,
                    problem.advice());
        }
    }

    /// The effect in force that acts on the element of the problem and was delivered last; else the scenarios.
    private RecordPlace placeOf(Problem problem, Schedule schedule, LocalDate day) {
        return programme.effects().stream()
                .filter(effect -> schedule.isDelivered(effect.whenMet(), day))
                .filter(effect ->
                        problem.where().contains(effect.change().element().reference()))
                .max(Comparator.comparing(effect ->
                        schedule.delivery(effect.whenMet()).map(Delivery::on).orElse(LocalDate.MIN)))
                .map(effect -> effectPlaces.get(effect.id().value()))
                .orElse(new RecordPlace("scenarios.yaml", 0));
    }
}
