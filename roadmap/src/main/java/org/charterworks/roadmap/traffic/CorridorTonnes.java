package org.charterworks.roadmap.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.figure.Runs;

/// What passes the same countries in the same order.
///
/// @param countries    ISO 3166-1 alpha-2 codes in the order of travel, the country of origin first
/// @param tonnes       a year, all routes of the corridor together
/// @param oneOfSeveral whether another flow of the same cost exists that may share it out otherwise
public record CorridorTonnes(List<String> countries, Runs tonnes, boolean oneOfSeveral) {
    public CorridorTonnes {
        countries = List.copyOf(countries);
    }

    /// Its codes in one word: `KZ-AZ-GE`.
    public String code() {
        return String.join("-", countries);
    }

    /// The corridors in use in any run, those that carry most in the central run first.
    public static List<CorridorTonnes> of(Traffic traffic) {
        Map<List<String>, CorridorTonnes> all = new LinkedHashMap<>();
        for (RouteTonnes route : traffic.routes()) {
            List<String> countries = countries(route, traffic.snapshot().network());
            all.merge(
                    countries,
                    new CorridorTonnes(countries, route.tonnes(), route.oneOfSeveral()),
                    CorridorTonnes::with);
        }
        return all.values().stream()
                .sorted(Comparator.comparingDouble(
                                (CorridorTonnes each) -> -each.tonnes().central())
                        .thenComparing(CorridorTonnes::code))
                .toList();
    }

    /// The countries a route passes, in the order of travel.
    public static List<String> countries(RouteTonnes route, Network network) {
        List<String> countries = new ArrayList<>();
        for (NodeId node : route.nodes()) {
            String country = network.node(node).country();
            if (countries.isEmpty() || !countries.getLast().equals(country)) {
                countries.add(country);
            }
        }
        return countries;
    }

    private CorridorTonnes with(CorridorTonnes other) {
        return new CorridorTonnes(countries, tonnes.plus(other.tonnes), oneOfSeveral || other.oneOfSeveral);
    }
}
