package org.charterworks.bench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charterworks.network.digraph.ShortestPathTree;
import org.charterworks.network.digraph.WorkLimit;
import org.charterworks.network.hierarchy.EliminationOrder;
import org.charterworks.network.hierarchy.Hierarchy;
import org.charterworks.network.hierarchy.HierarchySearch;
import org.charterworks.network.hierarchy.Metric;
import org.charterworks.network.hierarchy.Targets;
import org.charterworks.network.ranking.PathRanking;

/// E3: trees, point queries, one-to-all, customising, one changed link, and k shortest paths, by time, with all
/// nodes open.
final class Routing implements Experiment {
    private static final int QUERIES = 5_000;
    private static final int CHANGES = 100;
    private static final int TREES = 100;
    private static final int RANKINGS = 50;
    private static final int PATHS = 10;

    @Override
    public String id() {
        return "E3";
    }

    @Override
    public String title() {
        return "routing";
    }

    @Override
    public List<Measurement> run(List<RoadInstance> instances, Effort effort) {
        return instances.stream().flatMap(each -> of(each, effort).stream()).toList();
    }

    private List<Measurement> of(RoadInstance instance, Effort effort) {
        List<Measurement> found = new ArrayList<>();
        int nodes = instance.graph().nodeCount();
        double[] time = instance.time().toArray();
        ShortestPathTree tree = new ShortestPathTree(instance.graph(), 0);
        found.add(Measurement.perSecond(
                id(),
                instance,
                "shortest-path trees",
                effort.seconds(run -> {
                    Random random = new Random(run);
                    for (int i = 0; i < TREES; i++) {
                        tree.grow(random.nextInt(nodes), time);
                    }
                }),
                TREES));
        PathRanking ranking = new PathRanking(instance.graph(), 0);
        found.add(Measurement.perSecond(
                id(),
                instance,
                "rankings of 10 simple paths",
                effort.seconds(run -> {
                    Random random = new Random(run);
                    for (int i = 0; i < RANKINGS; i++) {
                        ranking.find(
                                instance.time(),
                                random.nextInt(nodes),
                                random.nextInt(nodes),
                                PATHS,
                                WorkLimit.of(Long.MAX_VALUE));
                    }
                }),
                RANKINGS));
        found.addAll(hierarchy(instance, effort));
        return found;
    }

    private List<Measurement> hierarchy(RoadInstance instance, Effort effort) {
        List<Measurement> found = new ArrayList<>();
        double start = Effort.now();
        Hierarchy hierarchy = Hierarchy.of(instance.graph(), order(instance));
        found.add(Measurement.plain(id(), instance, "order and contract, once", "s", Effort.now() - start));
        found.add(Measurement.plain(id(), instance, "edges after contraction", "", hierarchy.edgeCount()));
        Metric metric = hierarchy.customise(instance.time());
        HierarchySearch search = new HierarchySearch(hierarchy);
        int nodes = instance.graph().nodeCount();
        found.add(Measurement.milliseconds(
                id(), instance, "customise", effort.seconds(run -> hierarchy.customise(instance.time())), 1));
        found.add(Measurement.milliseconds(
                id(),
                instance,
                "close one link",
                effort.seconds(run -> {
                    Random random = new Random(run);
                    for (int i = 0; i < CHANGES; i++) {
                        metric.with(
                                new int[] {random.nextInt(instance.graph().arcCount())},
                                new double[] {Double.POSITIVE_INFINITY});
                    }
                }),
                CHANGES));
        found.add(Measurement.perSecond(
                id(),
                instance,
                "point queries",
                effort.seconds(run -> {
                    Random random = new Random(run);
                    for (int i = 0; i < QUERIES; i++) {
                        search.cost(metric, random.nextInt(nodes), random.nextInt(nodes));
                    }
                }),
                QUERIES));
        Targets all = Targets.all(hierarchy);
        double[] costs = new double[nodes];
        found.add(Measurement.perSecond(
                id(),
                instance,
                "costs from one node to all",
                effort.seconds(run -> {
                    Random random = new Random(run);
                    for (int i = 0; i < TREES; i++) {
                        search.costs(metric, random.nextInt(nodes), all, costs);
                    }
                }),
                TREES));
        return found;
    }

    static EliminationOrder order(RoadInstance instance) {
        return instance.x().isEmpty()
                ? EliminationOrder.of(instance.graph())
                : EliminationOrder.of(
                        instance.graph(),
                        instance.x().stream().mapToDouble(Double::doubleValue).toArray(),
                        instance.y().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
