package org.charterworks.network.shipment;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// The CO2e of one element of a transport chain, as ISO 14083 splits it: carriage by activity, hubs by mass.
///
/// @param activityKm  transport activity distance, the length of the link; 0 for a hub
/// @param factor      g/(t·km) for carriage, kg/t for a hub
/// @param kgPerTonne  of cargo
/// @param ownFactor   whether the link brings its own factor; else the table's for its layer. True for a hub
public record EmissionElement(
        ElementId element, double activityKm, double factor, double kgPerTonne, boolean ownFactor, Grade grade) {

    /// The elements of a route that emit anything, in order.
    public static List<EmissionElement> of(Route route, Network network) {
        return route.legs().stream()
                .filter(leg -> leg.co2KgPerTonne() > 0)
                .map(leg -> element(leg, network))
                .toList();
    }

    private static EmissionElement element(Leg leg, Network network) {
        return switch (leg) {
            case Leg.Move move ->
                new EmissionElement(
                        move.element(),
                        move.distanceKm(),
                        1000 * move.co2KgPerTonne() / move.distanceKm(),
                        move.co2KgPerTonne(),
                        hasOwnFactor(move.element(), network),
                        move.grade());
            case Leg.Stand stand ->
                new EmissionElement(
                        stand.element(), 0, stand.co2KgPerTonne(), stand.co2KgPerTonne(), true, stand.grade());
        };
    }

    private static boolean hasOwnFactor(LinkId link, Network network) {
        return network.findLink(link)
                .flatMap(found -> Optional.ofNullable(found.values().get(Attribute.CO2_GRAMS_PER_TONNE_KM)))
                .isPresent();
    }

    /// Grams per tonne-kilometre over the whole chain; 0 without distance.
    public static double averageGramsPerTonneKm(List<EmissionElement> elements) {
        double kg = 0;
        double km = 0;
        for (EmissionElement element : elements) {
            kg += element.kgPerTonne();
            km += element.activityKm();
        }
        return km > 0 ? 1000 * kg / km : 0;
    }

    /// Part of the emissions of carriage that rests on the table's factors, 0 to 1.
    public static double shareFromTable(List<EmissionElement> elements) {
        double table = 0;
        double all = 0;
        for (EmissionElement element : elements) {
            all += element.kgPerTonne();
            table += element.ownFactor() ? 0 : element.kgPerTonne();
        }
        return all > 0 ? table / all : 0;
    }
}
