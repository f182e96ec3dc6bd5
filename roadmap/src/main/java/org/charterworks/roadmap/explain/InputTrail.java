package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.hazard.ClearanceTotal;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.register.project.Money;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.money.CostLine;
import org.charterworks.roadmap.money.MoneyTerms;
import org.charterworks.roadmap.money.StatedCosts;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.DemandFactor;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.valuation.NextBest;

/// Collects the inputs of a figure in the order a reader wants them: dates, effects, demand, prices,
/// capacities.
final class InputTrail {

    private final Programme programme;
    private final List<Input> inputs = new ArrayList<>();

    InputTrail(Programme programme) {
        this.programme = programme;
    }

    List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /// The worst grade among the inputs so far.
    Grade grade() {
        return inputs.stream().map(Input::grade).reduce(Grade.HIGH, Grade::worst);
    }

    InputTrail effect(ProjectEffect effect, Schedule schedule) {
        Optional<Delivery> delivery = schedule.delivery(effect.whenMet());
        delivery.ifPresent(d -> inputs.add(new Input(
                "delivery of " + effect.whenMet() + " (" + d.why() + ")",
                d.on().toString(),
                "",
                "scenario " + schedule.scenario().id(),
                d.grade())));
        inputs.add(new Input("effect " + effect.id(), describe(effect.change()), "", effect.source(), effect.grade()));
        return this;
    }

    InputTrail demand(DemandId id, int year) {
        Demand demand = programme.demands().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
        Value tonnes = demand.tonnesIn(year);
        String label = "demand " + id + " (" + demand.commodity() + ", " + demand.origin() + " to "
                + demand.destination() + ") in " + year;
        return value(label, tonnes, "t/year");
    }

    /// What a scenario multiplies demand by on a day.
    InputTrail demandFactors(Scenario scenario, LocalDate on) {
        for (DemandFactor factor : scenario.demandFactors()) {
            if (factor.factorFor(factor.commodity(), on) != 1) {
                inputs.add(new Input(
                        "demand of " + factor.commodity() + " times",
                        number(factor.factor()),
                        "",
                        factor.source(),
                        factor.grade()));
            }
        }
        return this;
    }

    InputTrail commodities(Iterable<DemandId> demands) {
        TreeSet<CommodityId> commodities = new TreeSet<>();
        for (DemandId id : demands) {
            programme.demands().stream().filter(d -> d.id().equals(id)).forEach(d -> commodities.add(d.commodity()));
        }
        for (CommodityId id : commodities) {
            value("value of time of " + id, programme.commodity(id).valueOfTime(), "USD/(t·h)");
        }
        return this;
    }

    InputTrail parameter(String id) {
        Parameter parameter = programme.parameter(id);
        return value(parameter.label(), parameter.value(), parameter.unit());
    }

    /// What a tonne of a demand row costs by the next best means when it finds no room.
    InputTrail nextBest(DemandId demand, Function<Estimate, NextBest> nextBest) {
        if (nextBest.apply(Estimate.CENTRAL).road().isEmpty()) {
            return parameter(NextBest.UNSERVED_COST);
        }
        Grade worst = Grade.HIGH;
        List<String> costs = new ArrayList<>();
        for (Estimate estimate : List.of(Estimate.CENTRAL, Estimate.LOW, Estimate.HIGH)) {
            NextBest instead = nextBest.apply(estimate);
            worst = worst.worst(
                    instead.road().map(path -> path.toRoute().grade()).orElse(Grade.PLACEHOLDER));
            costs.add(String.format(Locale.ROOT, "%.0f", instead.costUsdPerTonne()));
        }
        inputs.add(new Input(
                "a tonne of " + demand + " without room goes by road: money and time",
                costs.get(0) + " (" + costs.get(1) + " to " + costs.get(2) + ")",
                "USD/t",
                "route",
                worst));
        return this;
    }

    /// The capacity of an element that holds cargo back, as it stands in a network.
    InputTrail capacity(ElementId id, Network network) {
        network.findElement(id)
                .flatMap(element -> element.value(Attribute.CAPACITY_TONNES_PER_YEAR))
                .ifPresent(capacity ->
                        value("capacity of " + id.reference() + " (full in at least one run)", capacity, "t/year"));
        return this;
    }

    InputTrail value(String label, Value value, String unit) {
        String sources = value.sources().stream()
                .map(SourceKey::value)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        inputs.add(new Input(label, numbers(value), unit, sources, value.grade()));
        return this;
    }

    /// What had been cleared by each day.
    InputTrail cleared(List<ClearanceTotal> totals) {
        totals.forEach(total -> value("cleared by " + total.on(), total.hectares(), "ha"));
        return this;
    }

    /// The links that wait for an area.
    InputTrail gates(HazardArea area, Provenance provenance) {
        inputs.add(new Input(
                "links that cannot open before " + area.name() + " is cleared",
                String.join(", ", area.gates().stream().map(LinkId::value).toList()),
                "",
                String.join(
                        "; ",
                        provenance.sources().stream().map(SourceKey::value).toList()),
                provenance.grade()));
        return this;
    }

    /// An amount that counts as a cost of a project, as its source states it.
    InputTrail cost(ProjectId project, CostLine line, MoneyTerms terms) {
        Money amount = line.cost().money();
        if (amount != null) {
            String low = amount.low().toPlainString();
            String high = amount.high().toPlainString();
            String range = low.equals(high) ? "" : " (" + low + " to " + high + ")";
            inputs.add(new Input(
                    "cost of " + project + ": " + line.cost().what() + " ("
                            + line.cost().covers().code().replace('_', ' ') + ")",
                    amount.amount().toPlainString() + range,
                    amount.currency()
                            + (amount.priceYear() == null ? ", price year not stated" : " of " + amount.priceYear()),
                    MoneyInputs.source(line),
                    StatedCosts.grade(line.cost(), terms)));
        }
        return this;
    }

    /// Something nobody states and somebody assumes.
    InputTrail assumed(String label, String value, String by) {
        inputs.add(new Input(label, value, "", by, Grade.PLACEHOLDER));
        return this;
    }

    private static String describe(NetworkChange change) {
        return switch (change) {
            case NetworkChange.AddNode add -> "adds " + add.element().reference();
            case NetworkChange.AddLink add -> "adds " + add.element().reference();
            case NetworkChange.Open open -> "opens " + open.element().reference();
            case NetworkChange.Close close -> "closes " + close.element().reference();
            case NetworkChange.SetAttribute set ->
                "sets " + set.attribute().code() + " of " + set.element().reference() + " to " + numbers(set.value());
            case NetworkChange.AddToAttribute add ->
                "adds " + numbers(add.delta()) + " to " + add.attribute().code() + " of "
                        + add.element().reference();
            case NetworkChange.MultiplyAttribute multiply ->
                "multiplies " + multiply.attribute().code() + " of "
                        + multiply.element().reference() + " by " + numbers(multiply.factor());
            case NetworkChange.ClearHazard clear -> "clears " + clear.element().reference();
            case NetworkChange.ChangeService service ->
                "runs " + service.element().reference() + " every " + numbers(service.headwayHours()) + " h";
        };
    }

    private static String numbers(Value value) {
        return value.low() == value.high()
                ? number(value.central())
                : number(value.central()) + " (" + number(value.low()) + " to " + number(value.high()) + ")";
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) number)
                : java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
