package org.charterworks.roadmap.attribution;

/// How much a coalition of a given size counts in the Shapley value: k! (n − k − 1)! / n! for a coalition of k
/// others.
final class Weights {

    private final double[] bySize;

    Weights(int players) {
        bySize = new double[Math.max(1, players)];
        double weight = 1.0 / Math.max(1, players);
        for (int size = 0; size < players; size++) {
            bySize[size] = weight;
            weight = size + 1 < players ? weight * (size + 1) / (players - size - 1) : 0;
        }
    }

    /// The weight of the marginal worth a player brings to `others` others.
    double of(int others) {
        return bySize[others];
    }

    /// Sum over all subsets of `free` players of the weight of `fixed` others with the subset.
    double ofAll(int fixed, int free) {
        double sum = 0;
        double subsets = 1;
        for (int size = 0; size <= free; size++) {
            sum += subsets * bySize[fixed + size];
            subsets = subsets * (free - size) / (size + 1);
        }
        return sum;
    }
}
