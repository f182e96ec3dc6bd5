package org.charterworks.bench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.LinkPerformance;
import org.charterworks.network.digraph.ShortestPathTree;
import org.charterworks.network.digraph.WorkLimit;
import org.charterworks.network.multicommodity.Commodity;
import org.charterworks.network.multicommodity.CommodityFlow;
import org.charterworks.network.multicommodity.CommodityOptions;
import org.charterworks.network.multicommodity.CommodityProblem;
import org.charterworks.network.multicommodity.CommodityResult;

/// E5: a multi-commodity flow of 200 random commodities, each a twentieth of a usual capacity, to a gap of 1e-6,
/// on networks whose trips, and so whose capacities, are known.
final class SharedCapacities implements Experiment {
    private static final int COMMODITIES = 200;
    private static final double SHARE = 0.05;
    private static final CommodityOptions OPTIONS = new CommodityOptions(1e-6, WorkLimit.of(5_000_000));

    @Override
    public String id() {
        return "E5";
    }

    @Override
    public String title() {
        return "multi-commodity flow";
    }

    @Override
    public List<Measurement> run(List<RoadInstance> instances, Effort effort) {
        return instances.stream()
                .flatMap(each -> each.traffic().stream().flatMap(roads -> of(each, roads, effort).stream()))
                .toList();
    }

    private List<Measurement> of(RoadInstance instance, AssignmentProblem roads, Effort effort) {
        CommodityProblem problem = problem(instance, roads, new Random(1));
        CommodityResult[] last = new CommodityResult[1];
        double[] seconds = effort.seconds(run -> last[0] = CommodityFlow.solve(problem, OPTIONS));
        return List.of(
                Measurement.milliseconds(id(), instance, "flow of 200 commodities, " + last[0].status(), seconds, 1),
                Measurement.plain(id(), instance, "its relative gap", "", last[0].relativeGap()),
                Measurement.plain(id(), instance, "rounds of pricing", "", last[0].iterations()));
    }

    /// Commodities between random pairs; leaving a unit costs four times its free path.
    private static CommodityProblem problem(RoadInstance instance, AssignmentProblem roads, Random random) {
        int nodes = instance.graph().nodeCount();
        int arcs = instance.graph().arcCount();
        double[] capacity = IntStream.range(0, arcs)
                .mapToDouble(arc -> capacity(roads.performance(instance.graph().givenOfArc(arc))))
                .toArray();
        double usual = IntStream.range(0, arcs)
                .mapToDouble(arc -> capacity[arc])
                .sorted()
                .toArray()[arcs / 2];
        double[] time = instance.time().toArray();
        ShortestPathTree tree = new ShortestPathTree(instance.graph(), 0);
        List<Commodity> commodities = new ArrayList<>();
        while (commodities.size() < COMMODITIES) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            tree.grow(from, time);
            if (from != to && tree.reaches(to)) {
                commodities.add(new Commodity(from, to, SHARE * usual, 4 * tree.cost(to)));
            }
        }
        return new CommodityProblem(instance.graph(), 0, time, capacity, commodities);
    }

    private static double capacity(LinkPerformance performance) {
        return switch (performance) {
            case LinkPerformance.Bpr bpr -> bpr.capacity();
            case LinkPerformance.Conical conical -> conical.capacity();
            case LinkPerformance.Davidson davidson -> davidson.capacity();
            case LinkPerformance.Constant _ -> Double.POSITIVE_INFINITY;
        };
    }
}
