package org.charterworks.bench.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.pareto.ParetoOptions;
import org.charterworks.network.pareto.ParetoSearch;

/// E4: Pareto sets between random pairs, under time and length, and under time, length and number of links.
final class ParetoSets implements Experiment {
    private static final int PAIRS = 100;

    @Override
    public String id() {
        return "E4";
    }

    @Override
    public String title() {
        return "Pareto sets";
    }

    @Override
    public List<Measurement> run(List<RoadInstance> instances, Effort effort) {
        return instances.stream()
                .flatMap(each -> Stream.of(
                        of(each, effort, "Pareto sets of time, length", List.of(each.time(), each.length())),
                        of(
                                each,
                                effort,
                                "Pareto sets of time, length, links",
                                List.of(each.time(), each.length(), links(each)))))
                .toList();
    }

    private static ExactCosts links(RoadInstance instance) {
        double[] ones = new double[instance.graph().arcCount()];
        Arrays.fill(ones, 1);
        return ExactCosts.of(ones);
    }

    private Measurement of(RoadInstance instance, Effort effort, String quantity, List<ExactCosts> criteria) {
        ParetoSearch search = new ParetoSearch(instance.graph(), 0, criteria);
        int nodes = instance.graph().nodeCount();
        double[] seconds = effort.seconds(run -> {
            Random random = new Random(run);
            for (int i = 0; i < PAIRS; i++) {
                search.find(random.nextInt(nodes), random.nextInt(nodes), ParetoOptions.EXACT);
            }
        });
        return Measurement.perSecond(id(), instance, quantity, seconds, PAIRS);
    }
}
