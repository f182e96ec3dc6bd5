package org.charterworks.roadmap.valuation;

import java.util.List;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Value;

/// Which changes can only help cargo: a cheapest flow never costs more after them.
final class Improvement {

    private Improvement() {}

    /// Whether a change makes nothing dearer, slower or narrower than it stands in the base network, on any end of
    /// the inputs. A capacity given where none was known narrows.
    static boolean neverWorsens(Network network, NetworkChange change) {
        return switch (change) {
            case NetworkChange.AddNode add -> true;
            case NetworkChange.AddLink add -> true;
            case NetworkChange.Open open -> true;
            case NetworkChange.ClearHazard clear -> true;
            case NetworkChange.Close close -> false;
            case NetworkChange.ChangeService service -> false;
            case NetworkChange.SetAttribute set ->
                network.findElement(set.element())
                        .flatMap(element -> element.value(set.attribute()))
                        .map(base -> notWorse(set.attribute(), base, set.value()))
                        .orElse(false);
            case NetworkChange.AddToAttribute add -> notWorse(add.attribute(), add.delta(), 0);
            case NetworkChange.MultiplyAttribute multiply -> notWorse(multiply.attribute(), multiply.factor(), 1);
        };
    }

    private static boolean notWorse(Attribute attribute, Value base, Value changed) {
        return List.of(Estimate.values()).stream()
                .allMatch(estimate -> attribute.isCapacity()
                        ? changed.at(estimate) >= base.at(estimate)
                        : changed.at(estimate) <= base.at(estimate));
    }

    private static boolean notWorse(Attribute attribute, Value change, double unchanged) {
        return attribute.isCapacity() ? change.low() >= unchanged : change.high() <= unchanged;
    }
}
