package org.charterworks.network.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.charterworks.network.model.Problem;

/// Trips between zones per unit of time, as a sparse table. Never changed.
///
/// Rows are sorted by origin, then destination; each pair appears once and has more than 0 trips. Trips
/// that stay within a zone use no link: they are kept as a sum and not assigned.
public final class Demand {
    private final int[] origin;
    private final int[] destination;
    private final double[] trips;
    private final double intrazonalTrips;

    private Demand(int[] origin, int[] destination, double[] trips, double intrazonalTrips) {
        this.origin = origin;
        this.destination = destination;
        this.trips = trips;
        this.intrazonalTrips = intrazonalTrips;
    }

    /// What comes of making a table of trips.
    public sealed interface Tabled {
        record Done(Demand demand) implements Tabled {}

        /// Everything that is wrong; never empty.
        record Refused(List<Problem> problems) implements Tabled {
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /// The table, for callers that made its rows themselves.
        ///
        /// @throws IllegalStateException with all problems when the table was refused
        default Demand orThrow() {
            return switch (this) {
                case Done(Demand demand) -> demand;
                case Refused(List<Problem> problems) -> throw new IllegalStateException("not a demand: " + problems);
            };
        }
    }

    /// Sorts and checks rows given in any order; rows without trips are left out.
    ///
    /// @param origin  zone, 0 or more
    /// @param destination  zone, 0 or more, as long as `origin`
    /// @param trips  0 or more, as long as `origin`
    public static Tabled of(int[] origin, int[] destination, double[] trips) {
        if (origin.length != destination.length || origin.length != trips.length) {
            return new Tabled.Refused(List.of(new Problem(
                    "demand",
                    origin.length + " origins, " + destination.length + " destinations, " + trips.length + " trips",
                    "give one of each per row")));
        }
        List<Problem> problems = new ArrayList<>();
        double intrazonal = 0;
        for (int row = 0; row < trips.length; row++) {
            if (!(trips[row] >= 0) || Double.isInfinite(trips[row])) {
                problems.add(new Problem("demand row " + row, trips[row] + " trips", "give 0 or more"));
            }
            if (origin[row] < 0 || destination[row] < 0) {
                problems.add(new Problem(
                        "demand row " + row, "zones " + origin[row] + " and " + destination[row], "give 0 or more"));
            }
            intrazonal += origin[row] == destination[row] ? trips[row] : 0;
        }
        int[] rows = IntStream.range(0, trips.length)
                .filter(row -> trips[row] != 0 && origin[row] != destination[row])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(row -> origin[row]).thenComparingInt(row -> destination[row]))
                .mapToInt(row -> row)
                .toArray();
        for (int i = 1; i < rows.length; i++) {
            if (origin[rows[i]] == origin[rows[i - 1]] && destination[rows[i]] == destination[rows[i - 1]]) {
                problems.add(new Problem(
                        "demand row " + rows[i],
                        "a second row from zone " + origin[rows[i]] + " to zone " + destination[rows[i]],
                        "give one row per pair"));
            }
        }
        return problems.isEmpty()
                ? new Tabled.Done(new Demand(
                        Arrays.stream(rows).map(row -> origin[row]).toArray(),
                        Arrays.stream(rows).map(row -> destination[row]).toArray(),
                        Arrays.stream(rows).mapToDouble(row -> trips[row]).toArray(),
                        intrazonal))
                : new Tabled.Refused(problems);
    }

    /// Number of pairs with trips.
    public int size() {
        return trips.length;
    }

    public int origin(int pair) {
        return origin[pair];
    }

    public int destination(int pair) {
        return destination[pair];
    }

    public double trips(int pair) {
        return trips[pair];
    }

    /// Trips within zones, which no link carries.
    public double intrazonalTrips() {
        return intrazonalTrips;
    }

    /// Trips between zones.
    public double totalTrips() {
        double total = 0;
        for (double each : trips) {
            total += each;
        }
        return total;
    }
}
