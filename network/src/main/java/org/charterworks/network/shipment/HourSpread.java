package org.charterworks.network.shipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.duration.Distribution;
import org.charterworks.network.duration.Fixed;
import org.charterworks.network.duration.Part;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Spread;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// How the hours of legs vary: the spread of a dwell row where its source gives one, else the assumed one.
public record HourSpread(Network network, AssumedSpread assumed) {

    /// The hours of a route as parts that add up to them.
    public List<Part> parts(Route route) {
        List<Part> parts = new ArrayList<>();
        int place = 0;
        for (Leg leg : route.legs()) {
            place++;
            switch (leg) {
                case Leg.Move move ->
                    parts.add(Part.of(place + " " + move.element().reference(), assumed.ofTravel(move.hours())));
                case Leg.Stand stand -> addStand(place, stand, parts);
            }
        }
        return List.copyOf(parts);
    }

    /// Variance of the hours of a route in square hours, its parts independent.
    public double variance(Route route) {
        double variance = 0;
        for (Leg leg : route.legs()) {
            variance += switch (leg) {
                case Leg.Move move -> assumed.ofTravel(move.hours()).variance();
                case Leg.Stand stand ->
                    variance(network.findDwell(stand.element()).flatMap(Dwell::spread), stand.hours());
            };
        }
        return variance;
    }

    private double variance(Optional<Spread> known, double meanHours) {
        double variance = 0;
        for (Distribution each : of(known, meanHours)) {
            variance += each.variance();
        }
        return variance;
    }

    private void addStand(int place, Leg.Stand stand, List<Part> parts) {
        Optional<Spread> known = network.findDwell(stand.element()).flatMap(Dwell::spread);
        String cause = known.map(Spread::commonCause).orElse("");
        int part = 0;
        for (Distribution each : of(known, stand.hours())) {
            parts.add(new Part(place + " " + stand.element().reference() + " " + ++part, each, cause));
        }
    }

    /// The stay at a dwell row of which the mean is known.
    private List<Distribution> of(Optional<Spread> known, double meanHours) {
        if (known.isEmpty()) {
            return List.of(assumed.ofDwell(meanHours));
        }
        double base = known.get().meanHours();
        return base > 0
                ? known.get().parts().stream()
                        .map(each -> each.scaledBy(meanHours / base))
                        .toList()
                : List.of(new Fixed(meanHours));
    }

    /// What a route's spread rests on that no source says, one line for each sort of assumption.
    public List<String> gaps(Route route) {
        long stays = route.legs().stream()
                .filter(Leg.Stand.class::isInstance)
                .filter(leg -> leg.hours() > 0)
                .filter(leg -> network.findElement(leg.element())
                        .filter(element ->
                                element instanceof Dwell dwell && dwell.spread().isPresent())
                        .isEmpty())
                .count();
        List<String> gaps = new ArrayList<>();
        if (stays > 0) {
            gaps.add(stays + " of the stays: no source gives a spread; "
                    + assumed.dwellCv()
                            .map(cv -> "coefficient of variation " + cv.central() + " assumed (dwell_cv, "
                                    + cv.grade().code() + ")")
                            .orElse("taken as sure"));
        }
        if (!route.moves().isEmpty()) {
            gaps.add("hours under way: no source gives a spread; "
                    + assumed.travelCv()
                            .map(cv -> "coefficient of variation " + cv.central() + " assumed (travel_cv, "
                                    + cv.grade().code() + ")")
                            .orElse("taken as sure"));
        }
        return List.copyOf(gaps);
    }

    /// Variance of the hours of a movement of a graph, in square hours.
    double ofMovement(Graph graph, int movement) {
        return assumed.ofTravel(graph.hours(movement)).variance();
    }

    /// Variance of the hours of a charge of a graph, in square hours.
    double ofCharge(Graph graph, int charge) {
        double variance = 0;
        for (Dwell dwell : graph.dwells(charge)) {
            double hours = dwell.value(Attribute.DWELL_HOURS)
                    .map(value -> value.at(graph.estimate()))
                    .orElse(0.0);
            variance += variance(dwell.spread(), hours);
        }
        return variance;
    }
}
