package org.charterworks.bench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charterworks.network.digraph.ShortestPathTree;
import org.charterworks.network.hierarchy.Hierarchy;
import org.charterworks.network.hierarchy.HierarchySearch;
import org.charterworks.network.hierarchy.Metric;

/// How time and memory grow from 10² links up, on generated grids and planar networks.
final class Growth implements Experiment {
    private static final int SMALLEST = 100;
    private static final int QUERIES = 1_000;
    private static final long SEED = 7;

    @Override
    public String id() {
        return "growth";
    }

    @Override
    public String title() {
        return "growth on generated networks";
    }

    @Override
    public List<Measurement> run(List<RoadInstance> instances, Effort effort) {
        List<Measurement> found = new ArrayList<>();
        for (long links = SMALLEST; links <= effort.largestLinks(); links *= 10) {
            int size = (int) links;
            found.addAll(of(RoadInstance.grid(size, SEED), effort));
            found.addAll(of(RoadInstance.planar(size, SEED), effort));
        }
        return found;
    }

    private List<Measurement> of(RoadInstance instance, Effort effort) {
        String kind = instance.name().substring(0, instance.name().indexOf('-'));
        int nodes = instance.graph().nodeCount();
        double[] time = instance.time().toArray();
        ShortestPathTree tree = new ShortestPathTree(instance.graph(), 0);
        long before = usedBytes();
        double start = Effort.now();
        Hierarchy hierarchy = Hierarchy.of(instance.graph(), Routing.order(instance));
        double orderSeconds = Effort.now() - start;
        Metric metric = hierarchy.customise(instance.time());
        double mebibytes = (usedBytes() - before) / (double) (1 << 20);
        HierarchySearch search = new HierarchySearch(hierarchy);
        return List.of(
                Measurement.plain(id(), instance, kind + ": order and contract", "ms", 1000 * orderSeconds),
                Measurement.plain(id(), instance, kind + ": memory of hierarchy and metric", "MiB", mebibytes),
                Measurement.milliseconds(
                        id(),
                        instance,
                        kind + ": customise",
                        effort.seconds(run -> hierarchy.customise(instance.time())),
                        1),
                Measurement.milliseconds(
                        id(),
                        instance,
                        kind + ": shortest-path tree",
                        effort.seconds(run -> tree.grow(new Random(run).nextInt(nodes), time)),
                        1),
                Measurement.milliseconds(
                        id(),
                        instance,
                        kind + ": point query",
                        effort.seconds(run -> {
                            Random random = new Random(run);
                            for (int i = 0; i < QUERIES; i++) {
                                search.cost(metric, random.nextInt(nodes), random.nextInt(nodes));
                            }
                        }),
                        QUERIES));
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
