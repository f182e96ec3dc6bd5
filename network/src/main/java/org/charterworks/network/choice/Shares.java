package org.charterworks.network.choice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Nested logit with path sizes; without nests and with path sizes of 1 it is the multinomial logit.
///
/// With v = −θ G + ln(path size): I = ln Σ exp(v / λ) in a nest, P(nest) = exp(λ I) / Σ exp(λ I), P(i | nest) =
/// exp(v / λ) / exp(I). Costs are counted from the cheapest, and the largest exponent is taken out before
/// exponentials, so no cost is too large.
public final class Shares {
    private final Sensitivity sensitivity;
    private final double[] cost;
    private final double[] share;
    private final double[] withinNest;
    private final int[] nestOf;
    private final double logsum;

    private Shares(
            Sensitivity sensitivity, double[] cost, double[] share, double[] withinNest, int[] nestOf, double logsum) {
        this.sensitivity = sensitivity;
        this.cost = cost;
        this.share = share;
        this.withinNest = withinNest;
        this.nestOf = nestOf;
        this.logsum = logsum;
    }

    /// Shares at the alternatives' own costs.
    public static Shares of(Sensitivity sensitivity, List<Alternative> alternatives) {
        return of(sensitivity, alternatives, new double[alternatives.size()]);
    }

    /// @param surcharge by alternative, on top of its cost
    static Shares of(Sensitivity sensitivity, List<Alternative> alternatives, double[] surcharge) {
        int count = alternatives.size();
        double lambda = sensitivity.nestScale();
        double[] cost = new double[count];
        double[] scaled = new double[count];
        int[] nestOf = new int[count];
        Map<String, Integer> nests = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            cost[i] = alternatives.get(i).costUsdPerTonne() + surcharge[i];
        }
        double cheapest = Arrays.stream(cost).min().orElseThrow();
        for (int i = 0; i < count; i++) {
            Alternative each = alternatives.get(i);
            scaled[i] = (-sensitivity.theta() * (cost[i] - cheapest) + Math.log(each.pathSize())) / lambda;
            nestOf[i] = nests.computeIfAbsent(each.nest(), _ -> nests.size());
        }
        double[] inclusive = inclusive(scaled, nestOf, nests.size());
        double largest = Arrays.stream(inclusive).max().orElseThrow() * lambda;
        double sum = 0;
        for (double each : inclusive) {
            sum += Math.exp(lambda * each - largest);
        }
        double[] share = new double[count];
        double[] withinNest = new double[count];
        for (int i = 0; i < count; i++) {
            withinNest[i] = Math.exp(scaled[i] - inclusive[nestOf[i]]);
            share[i] = withinNest[i] * Math.exp(lambda * inclusive[nestOf[i]] - largest) / sum;
        }
        double logsum = cheapest - (largest + Math.log(sum)) / sensitivity.theta();
        return new Shares(sensitivity, cost, share, withinNest, nestOf, logsum);
    }

    /// By nest: ln Σ exp of its alternatives.
    private static double[] inclusive(double[] scaled, int[] nestOf, int nests) {
        double[] largest = new double[nests];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < scaled.length; i++) {
            largest[nestOf[i]] = Math.max(largest[nestOf[i]], scaled[i]);
        }
        double[] sum = new double[nests];
        for (int i = 0; i < scaled.length; i++) {
            sum[nestOf[i]] += Math.exp(scaled[i] - largest[nestOf[i]]);
        }
        double[] inclusive = new double[nests];
        for (int n = 0; n < nests; n++) {
            inclusive[n] = largest[n] + Math.log(sum[n]);
        }
        return inclusive;
    }

    /// Part of the cargo that takes an alternative, 0 to 1.
    public double share(int alternative) {
        return share[alternative];
    }

    /// What having the choice costs, USD a tonne: −ln Σ exp(λ I) / θ. The benefit of a change is its fall.
    public double logsumUsdPerTonne() {
        return logsum;
    }

    /// Per cent more cargo on an alternative for a per cent more of its own cost; negative.
    public double ownElasticity(int alternative) {
        double between = 1 / sensitivity.nestScale() - 1;
        return -sensitivity.theta()
                * cost[alternative]
                * (1 - share[alternative] + between * (1 - withinNest[alternative]));
    }

    /// Per cent more cargo on another alternative for a per cent more of the cost of one.
    ///
    /// @param other whose cargo grows
    /// @param dearer whose cost grows; another one
    public double crossElasticity(int other, int dearer) {
        double between = nestOf[other] == nestOf[dearer] ? 1 / sensitivity.nestScale() - 1 : 0;
        return sensitivity.theta() * cost[dearer] * (share[dearer] + between * withinNest[dearer]);
    }
}
