package org.charterworks.network.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.GeneralisedCost;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.PathSearch;
import org.charterworks.network.path.Remaining;

/// One solution of one [FlowProblem]: program and path search in turn, until no path lowers the cost.
///
/// Tonnes inside the program are in units of the largest demand, so its numbers are near 1.
final class ColumnGeneration {
    /// A path is a better column when it undercuts the price of its demand by this much, in USD per tonne.
    private static final double IMPROVEMENT = 1e-9;

    private final FlowProblem problem;
    private final FlowOptions options;
    private final LinearProgram program;
    private final Graph graph;
    private final Limits limits;
    private final PathSearch search;
    private final double unit;
    private final UnservedReason[] reason;
    private final List<Shipper> shippers = new ArrayList<>();
    private final KnownPaths known;
    private final Map<Way, Remaining> remainingByWay = new HashMap<>();
    /// by limit: its row in the program, or −1 while no path meets it
    private final int[] rowOfLimit;
    /// by limit, in billionths of a USD per tonne
    private final long[] price;

    private record Way(Costs costs, int to, int layerMask) {}

    /// @param known  what earlier solutions on the same graph have found; read and added to
    ColumnGeneration(FlowProblem problem, FlowOptions options, LinearProgram program, KnownPaths known) {
        this.problem = problem;
        this.options = options;
        this.program = program;
        this.known = known;
        this.graph = problem.graph();
        this.limits = new Limits(graph, problem.capacityTonnesPerYear());
        this.search = new PathSearch(graph);
        this.unit = Math.max(
                1e-9,
                problem.demands().stream()
                        .mapToDouble(FlowDemand::tonnesPerYear)
                        .max()
                        .orElse(1));
        this.reason = new UnservedReason[problem.demands().size()];
        this.rowOfLimit = new int[limits.count()];
        this.price = new long[limits.count()];
        Arrays.fill(rowOfLimit, -1);
    }

    FlowResult solve() {
        for (int d = 0; d < reason.length; d++) {
            reason[d] = admit(problem.demands().get(d), d);
        }
        FlowStatus status = FlowStatus.ITERATION_LIMIT;
        double bound = 0;
        double gap = 1;
        int iteration = 0;
        while (status == FlowStatus.ITERATION_LIMIT && iteration < options.iterationLimit()) {
            iteration++;
            boolean solved = program.solve();
            readPrices();
            Round round = priceAll();
            bound = Math.max(bound, round.bound);
            double cost = program.objective() * unit;
            gap = cost <= bound ? 0 : (cost - bound) / cost;
            if (solved && gap <= options.relativeGap()) {
                status = FlowStatus.OPTIMAL;
            } else if (!solved || !round.foundBetter) {
                status = FlowStatus.NUMERICAL_TROUBLE;
            }
        }
        shippers.forEach(shipper -> known.note(shipper.demand.id(), shipper.paths));
        return new FlowReport(problem, limits, program, rowOfLimit, shippers, reason, unit)
                .write(status, gap, iteration);
    }

    /// Takes a demand into the program with its best path, or says why it stays outside.
    private UnservedReason admit(FlowDemand demand, int position) {
        int from = graph.indexOf(demand.from());
        int to = graph.indexOf(demand.to());
        if (from < 0 || to < 0) {
            return UnservedReason.NO_ROUTE;
        }
        int mask = Graph.layerMask(demand.layers());
        GeneralisedCost cost = new GeneralisedCost(demand.valueOfTimeUsdPerTonneHour(), problem.co2PriceUsdPerTonne());
        Costs costs = known.costs(cost, demand.id());
        Optional<Remaining> bounds = known.remaining(cost, costs, to, mask);
        bounds.ifPresent(remaining -> remainingByWay.putIfAbsent(new Way(costs, to, mask), remaining));
        Optional<Path> best = bounds.map(remaining -> search.best(costs, from, to, mask, remaining))
                .orElseGet(() -> search.best(costs, from, to, mask));
        if (best.isEmpty()) {
            return UnservedReason.NO_ROUTE;
        }
        double freeCost = best.get().cost() / Costs.SCALE;
        if (freeCost > demand.unservedCostUsdPerTonne()) {
            return UnservedReason.TOO_DEAR;
        }
        if (demand.tonnesPerYear() > 0) {
            int row = program.addRow(demand.tonnesPerYear() / unit, demand.unservedCostUsdPerTonne());
            Shipper shipper = new Shipper(demand, position, from, to, mask, costs, freeCost, row);
            shippers.add(shipper);
            addColumn(shipper, best.get(), freeCost);
            known.pathsOf(demand.id()).stream()
                    .filter(path -> !shipper.paths.contains(path))
                    .forEach(path -> addColumn(shipper, path, costs.costOf(path) / Costs.SCALE));
        }
        return UnservedReason.NONE;
    }

    private void addColumn(Shipper shipper, Path path, double cost) {
        int[] met = limits.metBy(path);
        int[] rows = new int[met.length + 1];
        double[] entries = new double[met.length + 1];
        rows[0] = shipper.row;
        entries[0] = 1;
        int size = 1;
        for (int i = 0; i < met.length; i++) {
            if (i > 0 && met[i] == met[i - 1]) {
                entries[size - 1]++;
            } else {
                rows[size] = rowOf(met[i]);
                entries[size++] = 1;
            }
        }
        shipper.paths.add(path);
        shipper.columns.add(program.addColumn(cost, Arrays.copyOf(rows, size), Arrays.copyOf(entries, size)));
    }

    private int rowOf(int limit) {
        if (rowOfLimit[limit] < 0) {
            rowOfLimit[limit] = program.addRow(limits.capacity(limit) / unit, 0);
        }
        return rowOfLimit[limit];
    }

    private void readPrices() {
        for (int limit = 0; limit < price.length; limit++) {
            price[limit] = rowOfLimit[limit] < 0 ? 0 : Math.max(0, Costs.scaled(-program.dual(rowOfLimit[limit])));
        }
    }

    /// What a round of pricing found.
    ///
    /// @param bound  lower bound on the cost of every possible flow, in USD
    private record Round(boolean foundBetter, double bound) {}

    /// Looks for a cheaper path for every demand under the present prices.
    private Round priceAll() {
        double bound = 0;
        for (int limit = 0; limit < price.length; limit++) {
            bound -= price[limit] / Costs.SCALE * limits.capacity(limit);
        }
        long[] movementPrices = limits.movementPrices(price);
        long[] chargePrices = limits.chargePrices(price);
        Map<Costs, Costs> priced = new HashMap<>();
        boolean foundBetter = false;
        for (Shipper shipper : shippers) {
            double paid = program.dual(shipper.row);
            double cheapest = shipper.freeCost;
            // No path can be cheaper than it is with all capacities free, so many need no search.
            if (paid - cheapest > IMPROVEMENT) {
                Costs costs = priced.computeIfAbsent(shipper.costs, plain -> plain.plus(movementPrices, chargePrices));
                Path path = search.best(costs, shipper.from, shipper.to, shipper.layerMask, remaining(shipper))
                        .orElseThrow();
                cheapest = (path.cost() + limits.startPrice(shipper.from, price)) / Costs.SCALE;
                if (paid - cheapest > IMPROVEMENT && !shipper.paths.contains(path)) {
                    addColumn(shipper, path, shipper.costs.costOf(path) / Costs.SCALE);
                    foundBetter = true;
                }
            }
            bound += shipper.demand.tonnesPerYear() * Math.min(shipper.demand.unservedCostUsdPerTonne(), cheapest);
        }
        return new Round(foundBetter, bound);
    }

    /// What is at least still to pay, computed when capacities first make a demand look for another way.
    private Remaining remaining(Shipper shipper) {
        return remainingByWay.computeIfAbsent(
                new Way(shipper.costs, shipper.to, shipper.layerMask),
                way -> search.remaining(shipper.costs, shipper.to, shipper.layerMask));
    }
}
