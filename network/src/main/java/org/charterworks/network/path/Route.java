package org.charterworks.network.path;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.SourceKey;

/// A way from one node to another as legs in order, with totals per tonne of cargo.
///
/// Always: moves follow each other without a jump from `from` to `to`; sums are taken in the order of the legs.
public record Route(NodeId from, NodeId to, List<Leg> legs) {
    public Route {
        legs = List.copyOf(legs);
    }

    public double distanceKm() {
        return sum(Leg::distanceKm);
    }

    /// Moving and standing together.
    public double hours() {
        return sum(Leg::hours);
    }

    public double standingHours() {
        return sum(leg -> leg instanceof Leg.Stand ? leg.hours() : 0);
    }

    public double movingHours() {
        return sum(leg -> leg instanceof Leg.Move ? leg.hours() : 0);
    }

    /// Part of the hours spent standing, 0 to 1; 0 for a route without hours.
    public double standingShare() {
        double hours = hours();
        return hours > 0 ? standingHours() / hours : 0;
    }

    public double costUsdPerTonne() {
        return sum(Leg::costUsdPerTonne);
    }

    public double co2KgPerTonne() {
        return sum(Leg::co2KgPerTonne);
    }

    /// The weighted sum the route was, or could have been, chosen by.
    public double total(Objective objective) {
        return objective.perHour() * hours()
                + objective.perUsdPerTonne() * costUsdPerTonne()
                + objective.perKgCo2PerTonne() * co2KgPerTonne();
    }

    /// The worst grade of any leg; [Grade#HIGH] for a route without legs.
    public Grade grade() {
        return legs.stream().map(Leg::grade).reduce(Grade.HIGH, Grade::worst);
    }

    /// All sources behind the totals, sorted.
    public List<SourceKey> sources() {
        TreeSet<SourceKey> sources = new TreeSet<>();
        legs.forEach(leg -> sources.addAll(leg.sources()));
        return List.copyOf(sources);
    }

    /// What the totals leave out or take from a default, one line per leg and figure.
    public List<String> gaps() {
        return legs.stream().flatMap(leg -> leg.gaps().stream()).toList();
    }

    public List<Leg.Move> moves() {
        return legs.stream()
                .filter(Leg.Move.class::isInstance)
                .map(Leg.Move.class::cast)
                .toList();
    }

    public List<LinkId> links() {
        return moves().stream().map(Leg.Move::element).toList();
    }

    /// The nodes in order, the first and the last included.
    public List<NodeId> nodes() {
        List<NodeId> nodes = new ArrayList<>();
        nodes.add(from);
        moves().forEach(move -> nodes.add(move.to()));
        return List.copyOf(nodes);
    }

    private double sum(ToDoubleFunction<Leg> figure) {
        double sum = 0;
        for (Leg leg : legs) {
            sum += figure.applyAsDouble(leg);
        }
        return sum;
    }
}
