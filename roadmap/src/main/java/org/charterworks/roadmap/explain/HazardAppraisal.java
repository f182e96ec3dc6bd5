package org.charterworks.roadmap.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.hazard.AreaFacts;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.network.hazard.ClearanceTotal;
import org.charterworks.network.hazard.HazardFacts;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.valuation.Gain;

/// Hazard areas of one programme on any day of any scenario: clearance, forecast, what waits. It never predicts where
/// mines are. Methods: `docs/methods/clearance-forecast.md`, `docs/methods/clearance-priority.md`.
public final class HazardAppraisal {
    private static final Comparator<HazardAnswer> PRIORITY = Comparator.comparing(
                    (HazardAnswer answer) -> answer.area().cleared())
            .thenComparing(Comparator.comparingDouble(HazardAnswer::worthUsd).reversed())
            .thenComparing(
                    Comparator.comparingDouble(HazardAnswer::lastWorthUsd).reversed())
            .thenComparing(Comparator.comparingInt((HazardAnswer answer) ->
                            answer.gates().size() + answer.sites().size())
                    .reversed())
            .thenComparing(Comparator.comparingDouble(HazardAppraisal::people).reversed())
            .thenComparing(answer -> answer.area().id());

    private final Appraisal appraisal;
    private final Programme programme;

    public HazardAppraisal(Appraisal appraisal) {
        this.appraisal = appraisal;
        this.programme = appraisal.programme();
    }

    /// Every area, those first whose clearance lets most happen: worth to traffic when cleared first, then when
    /// cleared last, then links and sites that wait, then people. What is not known counts for nothing here, which
    /// says nothing of what it would count for.
    public List<HazardAnswer> areas(HazardQuestion question) {
        return facts().areas().stream()
                .map(facts -> area(question, facts))
                .sorted(PRIORITY)
                .toList();
    }

    /// The figures of one area; empty when there is no such area.
    List<Figure> figures(HazardQuestion question, AreaId area) {
        return facts().areas().stream()
                .filter(facts -> facts.area().equals(area))
                .flatMap(facts -> area(question, facts).figures().stream())
                .toList();
    }

    private HazardFacts facts() {
        return programme.inventory().hazards();
    }

    private HazardAnswer area(HazardQuestion question, AreaFacts facts) {
        Schedule schedule = appraisal.schedule(question.scenario());
        Network network = appraisal.snapshots().on(schedule, question.on()).network();
        HazardArea area = network.area(facts.area());
        List<Link> gates = area.gates().stream().map(network::link).toList();
        List<ClearanceTotal> totals = facts().totals(facts.area()).stream()
                .filter(total -> !total.on().isAfter(question.on()))
                .toList();
        ClearanceForecast forecast = ClearanceForecast.of(totals, facts.findSuspectedHectares(), question.technology());
        List<Figure> figures = new ArrayList<>(new HazardFigures(programme, question, facts, totals).of(forecast));
        Optional<Gain> alone = Optional.empty();
        Optional<Gain> lastIn = Optional.empty();
        if (canBeValued(area, gates)) {
            ClearanceWorth worth = new ClearanceWorth(appraisal, question.scenario(), question.on());
            Gain first = worth.of(area.id(), List.of());
            Gain last = worth.of(area.id(), others(network, area.id()));
            figures.addAll(worth.figures(question, facts, "alone", first));
            figures.addAll(worth.figures(question, facts, "last-in", last));
            alone = Optional.of(first);
            lastIn = Optional.of(last);
        }
        return new HazardAnswer(
                area,
                facts,
                totals,
                forecast,
                gates,
                facts.sites().stream()
                        .flatMap(site -> programme.inventory().findAsset(site).stream())
                        .toList(),
                clearedBy(schedule, area.id()),
                alone,
                lastIn,
                figures);
    }

    private boolean canBeValued(HazardArea area, List<Link> gates) {
        boolean bars = gates.stream().anyMatch(gate -> Layer.TRANSPORT.contains(gate.layer()));
        return !area.cleared() && bars && !programme.demands().isEmpty();
    }

    private static List<AreaId> others(Network network, AreaId area) {
        return network.areas().stream()
                .filter(other -> !other.cleared() && !other.id().equals(area))
                .map(HazardArea::id)
                .toList();
    }

    /// When the first project clears an area in a schedule.
    private Optional<Delivery> clearedBy(Schedule schedule, AreaId area) {
        return programme.effects().stream()
                .filter(effect -> effect.change() instanceof NetworkChange.ClearHazard clear
                        && clear.element().equals(area))
                .flatMap(effect -> schedule.delivery(effect.whenMet()).stream())
                .min(Comparator.comparing(Delivery::on));
    }

    private static double people(HazardAnswer answer) {
        return answer.facts().findPeople().map(people -> people.central()).orElse(-1.0);
    }
}
