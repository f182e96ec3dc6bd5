package org.charterworks.roadmap.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.programme.PublishedFigure;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.traffic.RouteTonnes;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficModel;
import org.charterworks.roadmap.traffic.TrafficQuestion;

/// Answers rows about a year's traffic over elements: cargo whose route touches any of them, counted once.
///
/// Demand is flat before its first year and after its last; a row of such a year is answered by that flat
/// demand and marked.
record PublishedVolume(TrafficModel traffic, Scenario scenario) {
    private static final double MILLION = 1e6;

    Compared compared(PublishedFigure row) {
        if (!row.year().matches("[0-9]{4}")) {
            return Compared.without(row, "it is not of one whole year");
        }
        if (demands().isEmpty()) {
            return Compared.without(row, "the programme states no demand");
        }
        int year = Integer.parseInt(row.year());
        LocalDate day = LocalDate.of(year, 7, 1);
        List<RouteTonnes> touching = traffic.traffic(TrafficQuestion.of(scenario, day)).routes().stream()
                .filter(route -> row.elements().stream().anyMatch(element -> isOn(route, element)))
                .toList();
        return inUnit(row.unit(), touching, day)
                .map(value -> Compared.answered(row, modelled(row, value, touching, year, day)))
                .orElseGet(() -> Compared.without(row, "the model has no volumes in " + row.unit()));
    }

    private static boolean isOn(RouteTonnes route, ElementId element) {
        return route.nodes().contains(element)
                || route.route().legs().stream().anyMatch(leg -> leg.element().equals(element));
    }

    private Optional<Double> inUnit(String unit, List<RouteTonnes> touching, LocalDate day) {
        return switch (unit) {
            case "Mt", "Mt/yr" ->
                Optional.of(touching.stream()
                                .mapToDouble(route -> route.tonnes().central())
                                .sum()
                        / MILLION);
            case "TEU", "TEU/yr" -> Optional.of(teu(touching, day));
            default -> Optional.empty();
        };
    }

    private double teu(List<RouteTonnes> touching, LocalDate day) {
        Traffic carried = traffic.traffic(TrafficQuestion.of(scenario, day));
        return touching.stream()
                .flatMap(route -> carried.containers(demand(route.demand()).commodity(), route.tonnes()).stream())
                .mapToDouble(Runs::central)
                .sum();
    }

    private Modelled modelled(PublishedFigure row, double value, List<RouteTonnes> touching, int year, LocalDate day) {
        int first = demands().stream()
                .mapToInt(demand -> demand.tonnesPerYear().firstKey())
                .min()
                .orElseThrow();
        int last = demands().stream()
                .mapToInt(demand -> demand.tonnesPerYear().lastKey())
                .max()
                .orElseThrow();
        Grade grade = touching.stream()
                .map(route -> demand(route.demand())
                        .tonnesIn(year)
                        .grade()
                        .worst(route.route().grade()))
                .reduce(Grade.HIGH, Grade::worst);
        String over = "cargo over "
                + row.elements().stream().map(ElementId::reference).collect(Collectors.joining(", "));
        String how = year < first ? over + "; demand of " + first + " held flat back to " + year : over;
        return new Modelled(value, grade, day, how, first <= year && year <= last);
    }

    private List<Demand> demands() {
        return programme().demands();
    }

    private Programme programme() {
        return traffic.programme();
    }

    private Demand demand(DemandId id) {
        return demands().stream()
                .filter(demand -> demand.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
