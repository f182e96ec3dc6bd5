package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.charterworks.roadmap.snapshot.StateKey;

/// The value of projects put in alone and taken out of the whole, on one date in one schedule;
/// `docs/methods/value.md`.
///
/// There is no method that adds gains of different projects, because such a sum means nothing: ask for the
/// gain of the
/// set.
public final class WithWithout {

    private final Snapshots snapshots;
    private final StateValues values;
    private final Schedule schedule;
    private final LocalDate on;
    private final Needs needs;
    private final YearValue onlyWhatHappened;
    private final YearValue everything;

    public WithWithout(Snapshots snapshots, StateValues values, Schedule schedule, LocalDate on) {
        this.snapshots = snapshots;
        this.values = values;
        this.schedule = schedule;
        this.on = on;
        this.needs = Needs.of(snapshots.programme(), schedule, projects());
        this.onlyWhatHappened = value(Set.of(), false);
        this.everything = value(Set.of(), true);
    }

    /// The date the values hold for.
    public LocalDate on() {
        return on;
    }

    /// The schedule the values hold for.
    public Schedule schedule() {
        return schedule;
    }

    /// The projects with an effect that rests on a date to come and is delivered by the date: those that can
    /// be put in
    /// or taken out.
    public SortedSet<ProjectId> projects() {
        SortedSet<ProjectId> projects = new TreeSet<>();
        for (var effect : snapshots.programme().effects()) {
            boolean toCome = schedule.delivery(effect.whenMet())
                    .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                    .filter(delivery -> delivery.isBy(on))
                    .isPresent();
            if (toCome) {
                projects.add(effect.project());
            }
        }
        return projects;
    }

    /// PINT of a set: what these projects add to what has happened, nothing else being built.
    public Gain alone(Set<ProjectId> projects) {
        return value(projects, false).gainOver(onlyWhatHappened);
    }

    /// TOOT of a set: what is lost when these projects are missing from everything the schedule delivers by
    /// the date.
    public Gain lastIn(Set<ProjectId> projects) {
        return everything.gainOver(value(projects, true));
    }

    /// The year with a set put in and nothing else to come.
    public YearValue with(Set<ProjectId> projects) {
        return value(projects, false);
    }

    /// The year with everything the schedule delivers by the date but a set.
    public YearValue without(Set<ProjectId> projects) {
        return value(projects, true);
    }

    /// What one set put in alone has over another put in alone.
    public Gain gain(Set<ProjectId> with, Set<ProjectId> without) {
        return value(with, false).gainOver(value(without, false));
    }

    /// What everything the schedule delivers by the date adds to what has happened.
    public Gain whole() {
        return everything.gainOver(onlyWhatHappened);
    }

    /// The state in which only what has happened is there.
    public YearValue onlyWhatHappened() {
        return onlyWhatHappened;
    }

    /// The state in which everything is there that the schedule delivers by the date.
    public YearValue everything() {
        return everything;
    }

    /// Which projects cannot act without which others, among those that can be put in or taken out.
    public Needs needs() {
        return needs;
    }

    /// Whether no project makes anything worse, so that more of them are never worth less.
    public boolean neverWorsens() {
        return snapshots.programme().effects().stream()
                .allMatch(
                        effect -> Improvement.neverWorsens(snapshots.programme().network(), effect.change()));
    }

    /// The projects that change something for cargo; the others are worth nothing here in any company.
    public SortedSet<ProjectId> movingCargo() {
        StateKey none = snapshot(Set.of()).key();
        return projects().stream()
                .filter(project -> !snapshots
                        .on(schedule, on, effect -> effect.project().equals(project))
                        .key()
                        .equals(none))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The state with a set put in, on one end of the inputs. Of projects that need others which are missing
    /// nothing is there.
    public StateValue state(Set<ProjectId> putIn, Estimate estimate) {
        return values.of(snapshot(putIn), schedule.scenario(), on, estimate);
    }

    /// The projects of a set on which the worth of a state rests: it stays when any of the others leave.
    public Set<ProjectId> reliedOn(Set<ProjectId> putIn, Estimate estimate) {
        StateValue state = state(putIn, estimate);
        Set<ProjectId> relied = new HashSet<>();
        for (ProjectId project : putIn) {
            if (snapshots.programme().effectsOf(project).stream().anyMatch(effect -> values.restsOn(state, effect))) {
                relied.add(project);
                relied.addAll(needs.of(project));
            }
        }
        relied.retainAll(putIn);
        return relied;
    }

    /// The network with a set put in.
    public Snapshot snapshot(Set<ProjectId> putIn) {
        Set<ProjectId> there = needs.feasible(putIn);
        return snapshots.on(schedule, on, effect -> there.contains(effect.project()));
    }

    /// Which cargo takes which routes with a set put in, on central inputs.
    public FlowResult flow(Set<ProjectId> putIn) {
        return values.flow(snapshot(putIn), schedule.scenario(), on, Estimate.CENTRAL);
    }

    /// The demand rows, in the order of flow problems.
    public List<Demand> demands() {
        return snapshots.programme().demands();
    }

    /// The flow problem of a state, on central inputs.
    public FlowProblem problem(Snapshot snapshot) {
        return values.problem(snapshot, schedule.scenario(), on, Estimate.CENTRAL);
    }

    /// @param named   the projects put in or taken out
    /// @param takeOut true: everything but these; false: these alone
    private YearValue value(Set<ProjectId> named, boolean takeOut) {
        return values.of(snapshot(takeOut ? allBut(named) : named), schedule.scenario(), on);
    }

    private Set<ProjectId> allBut(Set<ProjectId> missing) {
        Set<ProjectId> rest = projects();
        rest.removeAll(missing);
        return rest;
    }
}
