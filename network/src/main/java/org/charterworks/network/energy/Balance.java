package org.charterworks.network.energy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.flow.ResidualArcs;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.LinkId;

/// How much of the stated demand the stated supply can reach, and what holds the rest back.
///
/// Nothing is paid and nothing preferred, so several flows may serve as much; the total and the cut are results,
/// who goes short is one of several possibilities. `docs/methods/energy-balance.md`.
///
/// @param supply    all supply of the season, in the unit of the carrier
/// @param demand    all demand of the season
/// @param served    what can be served at most
/// @param lines     each demand with what it gets in one such flow
/// @param cut       links that hold back what is not served; empty when supply itself is short or nothing is
/// @param loads     by link, negative against its own direction
/// @param unknown   links left out because their capacity is not known
public record Balance(
        double supply,
        double demand,
        double served,
        List<Served> lines,
        List<LinkId> cut,
        SortedMap<LinkId, Double> loads,
        List<LinkId> unknown) {

    public Balance {
        lines = List.copyOf(lines);
        cut = List.copyOf(cut);
        loads = Collections.unmodifiableSortedMap(new TreeMap<>(loads));
        unknown = List.copyOf(unknown);
    }

    public double unserved() {
        return demand - served;
    }

    /// A demand and what reaches it.
    public record Served(EnergyPoint point, double wanted, double got) {}

    /// Solves the season's rows of a system on a network made from it.
    public static Balance of(TransferNetwork network, List<EnergyPoint> points, Estimate estimate) {
        int places = network.zones().size();
        int start = places;
        int end = places + 1;
        ResidualArcs arcs = new ResidualArcs(places + 2);
        Map<Integer, LinkId> linkOf = new TreeMap<>();
        network.lines().stream()
                .filter(Line::isKnown)
                .forEach(line -> linkOf.put(arcs.add(line.from(), line.to(), line.there(), line.back()), line.link()));
        Map<Integer, EnergyPoint> demandOf = new TreeMap<>();
        double supply = 0;
        double demand = 0;
        for (EnergyPoint point : points) {
            int place = network.number(network.findZone(point.node()).orElseThrow());
            double amount = point.amount().at(estimate);
            if (point.role().isSupply()) {
                supply += amount;
                arcs.add(start, place, amount, 0);
            } else {
                demand += amount;
                demandOf.put(arcs.add(place, end, amount, 0), point);
            }
        }
        double served = arcs.fill(start, end);
        List<Served> lines = new ArrayList<>();
        demandOf.forEach(
                (arc, point) -> lines.add(new Served(point, point.amount().at(estimate), arcs.load(arc))));
        SortedMap<LinkId, Double> loads = new TreeMap<>();
        linkOf.forEach((arc, link) -> {
            if (arcs.load(arc) != 0) {
                loads.put(link, arcs.load(arc));
            }
        });
        List<LinkId> cut = served < demand ? network.cut(arcs.reached(start)) : List.of();
        return new Balance(supply, demand, served, lines, cut, loads, network.unknown());
    }
}
