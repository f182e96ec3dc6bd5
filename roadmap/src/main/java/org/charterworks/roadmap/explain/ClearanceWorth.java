package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.Applied;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.hazard.AreaFacts;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.StateKey;
import org.charterworks.roadmap.valuation.Gain;

/// What traffic gains in a year when hazard areas are cleared. A link opens when every area that gates it is cleared;
/// what is closed from outside stays closed.
final class ClearanceWorth {
    private final Appraisal appraisal;
    private final Scenario scenario;
    private final LocalDate on;
    private final Snapshot today;

    ClearanceWorth(Appraisal appraisal, Scenario scenario, LocalDate on) {
        this.appraisal = appraisal;
        this.scenario = scenario;
        this.on = on;
        this.today = appraisal.cargoSnapshots().on(appraisal.schedule(scenario), on);
    }

    /// The gain of clearing an area on top of others.
    Gain of(AreaId area, Collection<AreaId> before) {
        SortedSet<AreaId> after = new TreeSet<>(before);
        after.add(area);
        Snapshot with = cleared(after);
        Snapshot without = cleared(new TreeSet<>(before));
        return appraisal
                .values()
                .of(with, scenario, on)
                .gainOver(appraisal.values().of(without, scenario, on));
    }

    private Snapshot cleared(SortedSet<AreaId> areas) {
        if (areas.isEmpty()) {
            return today;
        }
        List<String> names = new ArrayList<>(today.key().inForce());
        List<ActiveChange> changes = new ArrayList<>();
        for (AreaId id : areas) {
            HazardArea area = today.network().area(id);
            names.add("cleared " + id);
            changes.add(ActiveChange.of("cleared " + id, new NetworkChange.ClearHazard(id)));
            area.gates().stream()
                    .filter(gate -> today.network().link(gate).status() == LinkStatus.CLOSED)
                    .forEach(gate -> changes.add(ActiveChange.of("closed before", new NetworkChange.Close(gate))));
        }
        return switch (NetworkChanges.apply(today.network(), changes)) {
            case Applied.Done done ->
                new Snapshot(new StateKey(names), done.network(), today.effects(), today.applied());
            case Applied.Rejected rejected ->
                throw new IllegalStateException("clearing " + areas + " is refused: " + rejected.problems());
        };
    }

    /// The figures of a gain: money with its parts, tonnes, tonne-days and CO2.
    ///
    /// @param view  `alone` or `last-in`
    List<Figure> figures(HazardQuestion question, AreaFacts facts, String view, Gain gain) {
        HazardArea area = today.network().area(facts.area());
        InputTrail trail = new InputTrail(appraisal.programme()).gates(area, facts.provenance());
        gain.touched().forEach(demand -> trail.demand(demand, on.getYear()));
        trail.commodities(gain.touched());
        gain.touched()
                .forEach(demand ->
                        trail.nextBest(demand, estimate -> appraisal.values().nextBest(today, demand, estimate)));
        gain.full().forEach(element -> trail.capacity(element, today.network()));
        String subject = view.equals("alone")
                ? area.name() + ", cleared before any other area, adds"
                : area.name() + ", cleared when every other area is, adds";
        var arguments = question.arguments(facts.area());
        arguments.put("view", view);
        return new GainFigures("hazard", arguments, "/year", "clearance-priority", trail, subject).of(gain);
    }
}
