package org.charterworks.network.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.charterworks.network.model.ElementId;

/// Prices by thousands of small steps along the excess over each capacity, shares by plain exponentials.
final class SlowPrices {
    private static final int STEPS = 12_000;
    private static final double STEP = 0.02;

    private SlowPrices() {}

    static double[][] tonnes(List<Chooser> choosers, SortedMap<ElementId, Double> capacities) {
        List<ElementId> elements = new ArrayList<>(capacities.keySet());
        double[] price = new double[elements.size()];
        double[][] tonnes = flows(choosers, elements, price);
        for (int step = 0; step < STEPS; step++) {
            for (int e = 0; e < price.length; e++) {
                double flow = 0;
                for (int c = 0; c < tonnes.length; c++) {
                    for (int a = 0; a < tonnes[c].length; a++) {
                        boolean uses =
                                choosers.get(c).alternatives().get(a).elements().contains(elements.get(e));
                        flow += uses ? tonnes[c][a] : 0;
                    }
                }
                price[e] = Math.max(0, price[e] + STEP * (flow - capacities.getOrDefault(elements.get(e), 0.0)));
            }
            tonnes = flows(choosers, elements, price);
        }
        return tonnes;
    }

    private static double[][] flows(List<Chooser> choosers, List<ElementId> elements, double[] price) {
        double[][] tonnes = new double[choosers.size()][];
        for (int c = 0; c < tonnes.length; c++) {
            Chooser chooser = choosers.get(c);
            double[] weight = weights(chooser, elements, price);
            tonnes[c] = new double[weight.length];
            double all = 0;
            double[] nestSum = new double[weight.length];
            for (int a = 0; a < weight.length; a++) {
                for (int b = 0; b < weight.length; b++) {
                    nestSum[a] += nest(chooser, a).equals(nest(chooser, b)) ? weight[b] : 0;
                }
            }
            double lambda = chooser.sensitivity().nestScale();
            for (int a = 0; a < weight.length; a++) {
                tonnes[c][a] = weight[a] / nestSum[a] * Math.pow(nestSum[a], lambda);
                all += tonnes[c][a];
            }
            for (int a = 0; a < weight.length; a++) {
                tonnes[c][a] *= chooser.tonnes() / all;
            }
        }
        return tonnes;
    }

    private static String nest(Chooser chooser, int alternative) {
        return chooser.alternatives().get(alternative).nest();
    }

    private static double[] weights(Chooser chooser, List<ElementId> elements, double[] price) {
        double[] weight = new double[chooser.alternatives().size()];
        for (int a = 0; a < weight.length; a++) {
            Alternative way = chooser.alternatives().get(a);
            double cost = way.costUsdPerTonne();
            for (int e = 0; e < price.length; e++) {
                cost += way.elements().contains(elements.get(e)) ? price[e] : 0;
            }
            double value = -chooser.sensitivity().theta() * (cost - 100) + Math.log(way.pathSize());
            weight[a] = Math.exp(value / chooser.sensitivity().nestScale());
        }
        return weight;
    }
}
