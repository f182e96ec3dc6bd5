package org.charterworks.roadmap.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Programme;

/// Copies of a programme with one input at one end of its range.
final class ProgrammeCopy {
    private ProgrammeCopy() {}

    /// The end of a range for certain, with the same sources and grade.
    static Value certain(Value value, Estimate estimate) {
        double end = value.at(estimate);
        return new Value(end, end, end, value.sources(), value.grade());
    }

    static Programme withParameter(Programme programme, String id, Estimate estimate) {
        Map<String, Parameter> parameters = new HashMap<>(programme.parameters());
        Parameter old = programme.parameter(id);
        parameters.put(id, new Parameter(id, old.label(), old.unit(), certain(old.value(), estimate), old.note()));
        return copy(
                programme,
                programme.network(),
                programme.demands(),
                programme.commodities(),
                programme.effects(),
                parameters);
    }

    static Programme withValueOfTime(Programme programme, CommodityId id, Estimate estimate) {
        Map<CommodityId, Commodity> commodities = new HashMap<>(programme.commodities());
        Commodity old = programme.commodity(id);
        commodities.put(id, old.withValueOfTime(certain(old.valueOfTime(), estimate)));
        return copy(
                programme,
                programme.network(),
                programme.demands(),
                commodities,
                programme.effects(),
                programme.parameters());
    }

    /// Every year of one demand row.
    static Programme withDemand(Programme programme, DemandId id, Estimate estimate) {
        List<Demand> demands = new ArrayList<>();
        for (Demand demand : programme.demands()) {
            SortedMap<Integer, Value> tonnes = new TreeMap<>(demand.tonnesPerYear());
            if (demand.id().equals(id)) {
                tonnes.replaceAll((_, value) -> certain(value, estimate));
            }
            demands.add(new Demand(
                    demand.id(), demand.origin(), demand.destination(), demand.commodity(), demand.layers(), tonnes));
        }
        return copy(
                programme,
                programme.network(),
                demands,
                programme.commodities(),
                programme.effects(),
                programme.parameters());
    }

    /// One attribute of some elements.
    static Programme withAttribute(
            Programme programme, List<? extends ElementId> elements, Attribute attribute, Estimate estimate) {
        List<ActiveChange> changes = new ArrayList<>();
        for (ElementId element : elements) {
            programme
                    .network()
                    .findElement(element)
                    .flatMap(found -> found.value(attribute))
                    .ifPresent(value -> changes.add(ActiveChange.of(
                            "sensitivity",
                            new NetworkChange.SetAttribute(element, attribute, certain(value, estimate)))));
        }
        Network network = NetworkChanges.apply(programme.network(), changes).orThrow();
        return copy(
                programme,
                network,
                programme.demands(),
                programme.commodities(),
                programme.effects(),
                programme.parameters());
    }

    static Programme withEffect(Programme programme, ProjectEffect varied, Estimate estimate) {
        List<ProjectEffect> effects = programme.effects().stream()
                .map(effect -> effect.id().equals(varied.id()) ? certain(effect, estimate) : effect)
                .toList();
        return copy(
                programme,
                programme.network(),
                programme.demands(),
                programme.commodities(),
                effects,
                programme.parameters());
    }

    private static ProjectEffect certain(ProjectEffect effect, Estimate estimate) {
        NetworkChange change = switch (effect.change()) {
            case NetworkChange.SetAttribute set ->
                new NetworkChange.SetAttribute(set.element(), set.attribute(), certain(set.value(), estimate));
            case NetworkChange.AddToAttribute add ->
                new NetworkChange.AddToAttribute(add.element(), add.attribute(), certain(add.delta(), estimate));
            case NetworkChange.MultiplyAttribute multiply ->
                new NetworkChange.MultiplyAttribute(
                        multiply.element(), multiply.attribute(), certain(multiply.factor(), estimate));
            case NetworkChange.AddNode _,
                    NetworkChange.AddLink _,
                    NetworkChange.Open _,
                    NetworkChange.Close _,
                    NetworkChange.ClearHazard _,
                    NetworkChange.ChangeService _ -> effect.change();
        };
        return effect.withChange(change);
    }

    private static Programme copy(
            Programme programme,
            Network network,
            List<Demand> demands,
            Map<CommodityId, Commodity> commodities,
            List<ProjectEffect> effects,
            Map<String, Parameter> parameters) {
        return new Programme(
                programme.register(),
                network,
                demands,
                commodities,
                effects,
                programme.scenarios(),
                parameters,
                programme.defaults(),
                programme.published(),
                programme.inventory());
    }
}
