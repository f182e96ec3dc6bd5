package org.charterworks.network.path;

import org.charterworks.network.graph.Graph;

/// What each movement and each charge of a graph costs under one objective, in whole billionths of the
/// objective's unit.
///
/// Whole numbers make sums independent of their order, so equal costs are found equal. The rounding is at most
/// half a billionth for each element of a path.
public final class Costs {
    /// Billionths in one unit.
    public static final double SCALE = 1e9;
    /// Stands for "no way"; far above every real cost and low enough that sums of it do not overflow.
    public static final long NONE = Long.MAX_VALUE / 4;

    final Graph graph;
    /// by movement
    final long[] move;
    /// by charge
    final long[] charge;

    private Costs(Graph graph, long[] move, long[] charge) {
        this.graph = graph;
        this.move = move;
        this.charge = charge;
    }

    public static Costs of(Graph graph, Objective objective) {
        long[] move = new long[graph.movementCount()];
        long[] charge = new long[graph.chargeCount()];
        for (int m = 0; m < move.length; m++) {
            move[m] = scaled(objective, graph.hours(m), graph.costUsdPerTonne(m), graph.co2KgPerTonne(m));
        }
        for (int c = 0; c < charge.length; c++) {
            charge[c] = scaled(
                    objective, graph.chargeHours(c), graph.chargeCostUsdPerTonne(c), graph.chargeCo2KgPerTonne(c));
        }
        return new Costs(graph, move, charge);
    }

    /// The same costs with prices added, in billionths.
    ///
    /// @param movePrices    by movement, 0 or more
    /// @param chargePrices  by charge, 0 or more
    public Costs plus(long[] movePrices, long[] chargePrices) {
        long[] newMove = move.clone();
        long[] newCharge = charge.clone();
        for (int m = 0; m < newMove.length; m++) {
            newMove[m] += movePrices[m];
        }
        for (int c = 0; c < newCharge.length; c++) {
            newCharge[c] += chargePrices[c];
        }
        return new Costs(graph, newMove, newCharge);
    }

    /// Of a movement, in billionths.
    public long ofMovement(int movement) {
        return move[movement];
    }

    /// Of a charge, in billionths.
    public long ofCharge(int number) {
        return charge[number];
    }

    /// Costs of any other kind, in billionths.
    ///
    /// @param move    by movement, 0 or more
    /// @param charge  by charge, 0 or more
    public static Costs of(Graph graph, long[] move, long[] charge) {
        return new Costs(graph, move.clone(), charge.clone());
    }

    /// What a path costs, in billionths.
    public long costOf(Path path) {
        long sum = charge[path.charge(path.length())];
        for (int i = 0; i < path.length(); i++) {
            sum += charge[path.charge(i)] + move[path.movement(i)];
        }
        return sum;
    }

    /// A number in billionths.
    public static long scaled(double number) {
        return Math.round(number * SCALE);
    }

    private static long scaled(Objective objective, double hours, double usdPerTonne, double kgPerTonne) {
        return scaled(objective.perHour() * hours
                + objective.perUsdPerTonne() * usdPerTonne
                + objective.perKgCo2PerTonne() * kgPerTonne);
    }
}
