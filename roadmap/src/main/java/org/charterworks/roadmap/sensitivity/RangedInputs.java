package org.charterworks.roadmap.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Element;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;

/// Every input of a programme that has a range, in a fixed order: parameters, values of time, demand, effects,
/// prices and factors of links by layer, stays and capacities at places.
///
/// The links of one layer are varied together, because their prices rest on the same sources.
final class RangedInputs {
    private final Programme programme;
    private final List<VariedInput> inputs = new ArrayList<>();

    private RangedInputs(Programme programme) {
        this.programme = programme;
    }

    /// @param places where stays and capacities matter
    static List<VariedInput> of(Programme programme, Set<NodeId> places) {
        RangedInputs ranged = new RangedInputs(programme);
        ranged.addParameters();
        ranged.addDemand();
        programme.effects().forEach(ranged::addEffect);
        ranged.addLinks(Attribute.COST_USD_PER_TONNE, "price of carrying a tonne by ", places);
        ranged.addLinks(Attribute.CO2_GRAMS_PER_TONNE_KM, "CO2 factor of ", places);
        ranged.addPlaces(places);
        return ranged.inputs;
    }

    private void addParameters() {
        programme
                .parameters()
                .values()
                .forEach(parameter -> add(
                        parameter.label(),
                        parameter.unit(),
                        parameter.value(),
                        (each, estimate) -> ProgrammeCopy.withParameter(each, parameter.id(), estimate)));
        programme
                .commodities()
                .values()
                .forEach(commodity -> add(
                        "value of time of " + commodity.id(),
                        "USD/(t·h)",
                        commodity.valueOfTime(),
                        (each, estimate) -> ProgrammeCopy.withValueOfTime(each, commodity.id(), estimate)));
    }

    private void addDemand() {
        for (Demand demand : programme.demands()) {
            Optional<Integer> ranged = demand.tonnesPerYear().keySet().stream()
                    .filter(year -> hasRange(demand.tonnesIn(year)))
                    .reduce((_, last) -> last);
            ranged.ifPresent(year -> add(
                    "demand " + demand.id() + ", all years (here " + year + ")",
                    "t/year",
                    demand.tonnesIn(year),
                    (each, estimate) -> ProgrammeCopy.withDemand(each, demand.id(), estimate)));
        }
    }

    private void addEffect(ProjectEffect effect) {
        Optional<Value> value = switch (effect.change()) {
            case NetworkChange.SetAttribute set -> Optional.of(set.value());
            case NetworkChange.AddToAttribute add -> Optional.of(add.delta());
            case NetworkChange.MultiplyAttribute multiply -> Optional.of(multiply.factor());
            case NetworkChange.AddNode _,
                    NetworkChange.AddLink _,
                    NetworkChange.Open _,
                    NetworkChange.Close _,
                    NetworkChange.ClearHazard _,
                    NetworkChange.ChangeService _ -> Optional.empty();
        };
        value.ifPresent(range -> add(
                "effect " + effect.id(),
                "",
                range,
                (each, estimate) -> ProgrammeCopy.withEffect(each, effect, estimate)));
    }

    private void addLinks(Attribute attribute, String words, Set<NodeId> places) {
        Map<Layer, List<Link>> byLayer = new EnumMap<>(Layer.class);
        programme.network().links().stream()
                .filter(link ->
                        link.value(attribute).filter(RangedInputs::hasRange).isPresent())
                .filter(link -> places.contains(link.from()) || places.contains(link.to()))
                .forEach(link -> byLayer.computeIfAbsent(link.layer(), _ -> new ArrayList<>())
                        .add(link));
        byLayer.forEach((layer, links) -> add(
                words + layer.code() + " on " + links.size() + " links (here "
                        + links.getFirst().id() + ")",
                attribute.unit(),
                links.getFirst().value(attribute).orElseThrow(),
                (each, estimate) -> ProgrammeCopy.withAttribute(
                        each, links.stream().map(Link::id).toList(), attribute, estimate)));
    }

    private void addPlaces(Set<NodeId> places) {
        for (Node node : programme.network().nodes()) {
            if (places.contains(node.id())) {
                addElement(node, Attribute.CAPACITY_TONNES_PER_YEAR, "capacity of ");
            }
        }
        for (Dwell dwell : programme.network().dwells()) {
            if (places.contains(dwell.node())) {
                addElement(dwell, Attribute.DWELL_HOURS, "hours of ");
                addElement(dwell, Attribute.DWELL_COST_USD_PER_TONNE, "cost of ");
                addElement(dwell, Attribute.CAPACITY_TONNES_PER_YEAR, "capacity of ");
            }
        }
    }

    private void addElement(Element element, Attribute attribute, String words) {
        ElementId id = element.id();
        element.value(attribute)
                .ifPresent(value -> add(
                        words + id.reference(),
                        attribute.unit(),
                        value,
                        (each, estimate) -> ProgrammeCopy.withAttribute(each, List.of(id), attribute, estimate)));
    }

    /// A programme with an input at one end of its range.
    private interface End {
        Programme of(Programme programme, Estimate estimate);
    }

    private void add(String label, String unit, Value value, End end) {
        if (hasRange(value)) {
            inputs.add(new VariedInput(
                    label, unit, value, each -> end.of(each, Estimate.LOW), each -> end.of(each, Estimate.HIGH)));
        }
    }

    private static boolean hasRange(Value value) {
        return value.low() < value.high();
    }
}
