package org.charterworks.network.multicommodity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.ShortestPathTree;
import org.charterworks.network.multicommodity.CommodityResult.Status;

/// Solves a [CommodityProblem]: the flow over known paths and the search for paths that lower its cost in
/// turn.
///
/// The bound is proved in every round: with prices p on capacities, Σ amount × min(unserved cost, cheapest
/// path under cost + p) − Σ p × capacity is below the cost of every possible flow. Equal input gives equal
/// bits.
public final class CommodityFlow {
    private final CommodityProblem problem;
    private final CommodityOptions options;
    private final Pool pool;
    private final RestrictedProgram program;
    private final ShortestPathTree tree;
    private final Integer[] byOrigin;
    private final double tolerance;
    private double lowerBound;
    private double[] price;
    private long trees;

    private CommodityFlow(CommodityProblem problem, CommodityOptions options) {
        this.problem = problem;
        this.options = options;
        List<Commodity> commodities = problem.commodities;
        double[] amount = commodities.stream().mapToDouble(Commodity::amount).toArray();
        double dearest = Math.max(
                1e-300,
                commodities.stream().mapToDouble(Commodity::unservedCost).max().orElse(1));
        double largest = Arrays.stream(amount).max().orElse(0);
        pool = new Pool(commodities, problem.graph.arcCount());
        tree = new ShortestPathTree(problem.graph, problem.firstThroughNode);
        byOrigin = IntStream.range(0, amount.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                byOrigin,
                Comparator.comparingInt((Integer k) -> commodities.get(k).from()));
        tolerance = 1e-12 * dearest;
        price = new double[problem.graph.arcCount()];
        // Sending beyond a capacity costs more than leaving any unit unserved, so it never pays.
        WorkingBasis basis =
                new WorkingBasis(pool, amount, IntStream.range(0, amount.length).toArray(), 2 * dearest);
        program = new RestrictedProgram(pool, basis, problem.capacity, dearest, largest);
    }

    /// Solves a problem.
    public static CommodityResult solve(CommodityProblem problem, CommodityOptions options) {
        return new CommodityFlow(problem, options).solve();
    }

    private CommodityResult solve() {
        Status status = Status.NUMERICAL_TROUBLE;
        Ending ending = Ending.COMPLETE;
        int iterations = 0;
        boolean isGoingOn = true;
        while (isGoingOn) {
            iterations++;
            boolean isSolved = program.solve(options.workLimit());
            price = program.prices();
            boolean foundBetter = priceAll();
            ending = program.ending() == Ending.COMPLETE
                    ? options.workLimit().after(program.steps() + trees)
                    : program.ending();
            double cost = isSolved ? cost(program.columnFlow()) : Double.POSITIVE_INFINITY;
            boolean isClose = isSolved && cost - lowerBound <= options.relativeGap() * cost;
            status = isClose ? Status.OPTIMAL : Status.NUMERICAL_TROUBLE;
            isGoingOn = isSolved && foundBetter && !isClose && ending == Ending.COMPLETE;
        }
        if (status != Status.OPTIMAL && ending != Ending.COMPLETE) {
            status = ending == Ending.CANCELLED ? Status.CANCELLED : Status.WORK_LIMIT;
        }
        return new CommodityReport(problem, pool, program.columnFlow()).write(status, lowerBound, iterations, price);
    }

    private double cost(double[] columnFlow) {
        double sum = 0;
        for (int column = 0; column < columnFlow.length; column++) {
            sum += columnFlow[column] * pool.cost(column);
        }
        return sum;
    }

    /// Looks for the cheapest path of every commodity under the present prices and raises the lower bound;
    /// whether some path became a column.
    private boolean priceAll() {
        double[] priced = new double[price.length];
        double bound = 0;
        for (int arc = 0; arc < price.length; arc++) {
            priced[arc] = problem.cost[arc] + price[arc];
            bound -= price[arc] > 0 ? price[arc] * problem.capacity[arc] : 0;
        }
        boolean isAny = false;
        for (int first = 0; first < byOrigin.length; ) {
            int last = first;
            int origin = problem.commodities.get(byOrigin[first]).from();
            while (last < byOrigin.length
                    && problem.commodities.get(byOrigin[last]).from() == origin) {
                last++;
            }
            int[] wanted = IntStream.range(first, last)
                    .map(i -> problem.commodities.get(byOrigin[i]).to())
                    .toArray();
            tree.grow(origin, priced, wanted, 0, wanted.length);
            trees++;
            for (; first < last; first++) {
                Commodity each = problem.commodities.get(byOrigin[first]);
                bound += each.amount() * Math.min(each.unservedCost(), tree.cost(each.to()));
                isAny |= addPath(byOrigin[first], each);
            }
        }
        lowerBound = Math.max(lowerBound, bound);
        return isAny;
    }

    private boolean addPath(int k, Commodity commodity) {
        double cost = tree.cost(commodity.to());
        if (commodity.amount() == 0 || !(program.paid(k) - cost > tolerance)) {
            return false;
        }
        List<Integer> backwards = new ArrayList<>();
        for (int node = commodity.to(); node != commodity.from(); node = problem.graph.tail(tree.arcInto(node))) {
            backwards.add(tree.arcInto(node));
        }
        int[] arcs = backwards.reversed().stream().mapToInt(Integer::intValue).toArray();
        if (pool.has(k, arcs)) {
            return false;
        }
        pool.add(k, Arrays.stream(arcs).mapToDouble(arc -> problem.cost[arc]).sum(), arcs);
        return true;
    }
}
