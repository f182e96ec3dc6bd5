package org.charterworks.roadmap.explain.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.energy.Carrier;
import org.charterworks.network.energy.EnergyPoint;
import org.charterworks.network.energy.EnergySystem;
import org.charterworks.network.energy.Season;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;

/// Power left on the grid of a site after its largest single loss and its peak demand, MW. Method:
/// `docs/methods/site-comparison.md`.
///
/// @param system  on the day
record AvailablePower(Programme programme, EnergySystem system) {
    /// A row of supply that sums up plants is no single one that can be lost.
    private static final String TOTAL = "country_metric";

    /// What is left, and what was taken off; empty with what is missing.
    record Left(Optional<Runs> megawatt, List<Input> inputs, String note) {}

    /// The least that is left in any season for which a demand is stated.
    Left at(NodeId node) {
        Optional<Grid> grid = system.gridOf(Carrier.POWER, node);
        Left least = null;
        for (Season season : List.of(Season.WINTER, Season.SUMMER)) {
            Left left = at(node, grid, season);
            if (left.megawatt().isEmpty()) {
                least = least == null ? left : least;
            } else if (least == null
                    || least.megawatt().isEmpty()
                    || left.megawatt().get().central() < least.megawatt().get().central()) {
                least = left;
            }
        }
        return least == null ? unknown("no season") : least;
    }

    private static Left unknown(String missing) {
        return new Left(Optional.empty(), List.of(), missing);
    }

    private Left at(NodeId node, Optional<Grid> grid, Season season) {
        List<EnergyPoint> supply = new ArrayList<>();
        List<EnergyPoint> demand = new ArrayList<>();
        for (EnergyPoint point : system.points(Carrier.POWER, season)) {
            boolean isHere = grid.map(each -> each.nodes().contains(point.node()))
                    .orElse(point.node().equals(node));
            if (isHere) {
                (point.role().isSupply() ? supply : demand).add(point);
            }
        }
        if (supply.isEmpty()) {
            return unknown("supply on its power grid");
        }
        if (demand.isEmpty()) {
            return unknown("peak demand of its power grid");
        }
        Optional<EnergyPoint> largest = supply.stream()
                .filter(this::isSingle)
                .max((one, other) ->
                        Double.compare(one.amount().central(), other.amount().central()));
        if (largest.isEmpty()) {
            return unknown("a single plant on its power grid");
        }
        List<Input> inputs = new ArrayList<>();
        largest.ifPresent(lost -> inputs.add(SiteInputs.value("largest loss: " + lost.name(), lost.amount(), "MW")));
        demand.forEach(point -> inputs.add(
                SiteInputs.value("demand (" + point.season().code() + "): " + point.name(), point.amount(), "MW")));
        supply.forEach(point -> inputs.add(SiteInputs.value("supply: " + point.name(), point.amount(), "MW")));
        grid.ifPresent(each ->
                inputs.add(SiteInputs.assumed("grid " + each.name() + ": joined without limit", each.provenance())));
        return new Left(
                Optional.of(new Runs(
                        left(supply, demand, Map.of(true, Estimate.LOW, false, Estimate.HIGH)),
                        left(supply, demand, Map.of(true, Estimate.CENTRAL, false, Estimate.CENTRAL)),
                        left(supply, demand, Map.of(true, Estimate.HIGH, false, Estimate.LOW)))),
                inputs,
                "largest loss: " + largest.get().name());
    }

    private double left(List<EnergyPoint> supply, List<EnergyPoint> demand, Map<Boolean, Estimate> at) {
        Estimate supplyAt = at.getOrDefault(true, Estimate.CENTRAL);
        Estimate demandAt = at.getOrDefault(false, Estimate.CENTRAL);
        double lost = supply.stream()
                .filter(this::isSingle)
                .mapToDouble(point -> point.amount().at(supplyAt))
                .max()
                .orElse(0);
        return supply.stream().mapToDouble(point -> point.amount().at(supplyAt)).sum()
                - lost
                - demand.stream()
                        .mapToDouble(point -> point.amount().at(demandAt))
                        .sum();
    }

    private boolean isSingle(EnergyPoint point) {
        return point.findAsset()
                .flatMap(programme.inventory()::findAsset)
                .map(Asset::kind)
                .filter(TOTAL::equals)
                .isEmpty();
    }
}
