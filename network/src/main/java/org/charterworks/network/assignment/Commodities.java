package org.charterworks.network.assignment;

import java.util.Arrays;
import java.util.List;

/// Demand as flat rows. A commodity is what one class sends from one origin; its destinations are at
/// `first[q] … first[q+1]-1`. Commodities are sorted by class, then origin.
final class Commodities {
    final int[] root;
    final int[] classOf;
    final int[] first;
    final int[] destination;
    final double[] trips;

    private Commodities(int[] root, int[] classOf, int[] first, int[] destination, double[] trips) {
        this.root = root;
        this.classOf = classOf;
        this.first = first;
        this.destination = destination;
        this.trips = trips;
    }

    static Commodities of(List<TrafficClass> classes) {
        int rows = classes.stream().mapToInt(each -> each.demand().size()).sum();
        int[] root = new int[rows];
        int[] classOf = new int[rows];
        int[] first = new int[rows + 1];
        int[] destination = new int[rows];
        double[] trips = new double[rows];
        int count = 0;
        int row = 0;
        for (int k = 0; k < classes.size(); k++) {
            Demand demand = classes.get(k).demand();
            for (int pair = 0; pair < demand.size(); pair++) {
                if (pair == 0 || demand.origin(pair) != demand.origin(pair - 1)) {
                    root[count] = demand.origin(pair);
                    classOf[count] = k;
                    first[count++] = row;
                }
                destination[row] = demand.destination(pair);
                trips[row++] = demand.trips(pair);
            }
        }
        first[count] = rows;
        return new Commodities(
                Arrays.copyOf(root, count),
                Arrays.copyOf(classOf, count),
                Arrays.copyOf(first, count + 1),
                destination,
                trips);
    }

    int count() {
        return root.length;
    }

    double totalTrips() {
        double total = 0;
        for (double each : trips) {
            total += each;
        }
        return total;
    }
}
