package org.charterworks.network.assignment;

/// Flows on arcs and the costs they cause, as flat arrays indexed by arc.
///
/// The formulas are those of [LinkPerformance], taken apart into coefficients once, so that a change of
/// flow costs a few multiplications. With the system objective the marginal function
/// `cost + flow · slope` stands in their place; for the function of the Bureau of Public Roads that is
/// the same function with `b · (power + 1)`.
final class LoadedLinks {
    private static final byte CONSTANT = 0;
    private static final byte LINEAR = 1;
    private static final byte FOURTH_POWER = 2;
    private static final byte POWER = 3;
    private static final byte OTHER = 4;

    final double[] flow;
    /// Derivative of the arc's cost with respect to its flow.
    final double[] slope;
    /// By class, then arc: what the class pays, fixed cost included.
    final double[][] cost;

    private final double[][] fixedCost;
    private final byte[] kind;
    private final double[] freeFlowCost;
    private final double[] coefficient;
    private final double[] perCapacity;
    private final double[] power;
    private final LinkPerformance[] other;
    private final boolean isMarginal;

    /// @param performance  by arc
    /// @param fixedCost  by class, then arc
    LoadedLinks(LinkPerformance[] performance, double[][] fixedCost, Objective objective) {
        int arcCount = performance.length;
        this.fixedCost = fixedCost;
        isMarginal = objective == Objective.SYSTEM_OPTIMUM;
        flow = new double[arcCount];
        slope = new double[arcCount];
        cost = new double[fixedCost.length][arcCount];
        kind = new byte[arcCount];
        freeFlowCost = new double[arcCount];
        coefficient = new double[arcCount];
        perCapacity = new double[arcCount];
        power = new double[arcCount];
        other = performance.clone();
        for (int arc = 0; arc < arcCount; arc++) {
            set(arc, performance[arc]);
        }
    }

    /// Puts another function on an arc and prices its flow anew.
    void set(int arc, LinkPerformance performance) {
        other[arc] = performance;
        switch (performance) {
            case LinkPerformance.Constant(double constant) -> setFlat(arc, constant);
            case LinkPerformance.Bpr bpr -> setBpr(arc, bpr);
            case LinkPerformance.Conical _, LinkPerformance.Davidson _ -> kind[arc] = OTHER;
        }
        price(arc);
    }

    private void setFlat(int arc, double constant) {
        kind[arc] = CONSTANT;
        freeFlowCost[arc] = constant;
    }

    private void setBpr(int arc, LinkPerformance.Bpr bpr) {
        double rise = bpr.freeFlowCost() * bpr.b();
        if (rise == 0 || bpr.power() == 0) {
            setFlat(arc, bpr.cost(0));
            return;
        }
        kind[arc] = bpr.power() == 1 ? LINEAR : bpr.power() == 4 ? FOURTH_POWER : POWER;
        freeFlowCost[arc] = bpr.freeFlowCost();
        coefficient[arc] = isMarginal ? rise * (bpr.power() + 1) : rise;
        perCapacity[arc] = 1 / bpr.capacity();
        power[arc] = bpr.power();
    }

    /// Becomes equal to another with the same functions.
    void copy(LoadedLinks from) {
        System.arraycopy(from.flow, 0, flow, 0, flow.length);
        System.arraycopy(from.slope, 0, slope, 0, slope.length);
        for (int k = 0; k < cost.length; k++) {
            System.arraycopy(from.cost[k], 0, cost[k], 0, cost[k].length);
        }
    }

    LinkPerformance performance(int arc) {
        return other[arc];
    }

    /// Changes the flow of an arc and prices it.
    void shift(int arc, double change) {
        flow[arc] = Math.max(0, flow[arc] + change);
        price(arc);
    }

    void priceAll() {
        for (int arc = 0; arc < flow.length; arc++) {
            price(arc);
        }
    }

    void price(int arc) {
        double x = flow[arc] * perCapacity[arc];
        double free = freeFlowCost[arc];
        switch (kind[arc]) {
            case CONSTANT -> put(arc, free, 0);
            case LINEAR -> put(arc, free + coefficient[arc] * x, coefficient[arc] * perCapacity[arc]);
            case FOURTH_POWER -> {
                double cube = coefficient[arc] * x * x * x;
                put(arc, free + cube * x, 4 * cube * perCapacity[arc]);
            }
            case POWER -> {
                double rise = coefficient[arc] * Powers.of(x, power[arc] - 1);
                put(arc, free + rise * x, power[arc] * rise * perCapacity[arc]);
            }
            default -> priceOther(arc, other[arc]);
        }
    }

    private void priceOther(int arc, LinkPerformance function) {
        double load = flow[arc];
        double here = function.slope(load);
        if (isMarginal) {
            put(arc, function.cost(load) + load * here, 2 * here + load * function.curvature(load));
        } else {
            put(arc, function.cost(load), here);
        }
    }

    private void put(int arc, double time, double rise) {
        slope[arc] = rise;
        for (int k = 0; k < cost.length; k++) {
            cost[k][arc] = time + fixedCost[k][arc];
        }
    }
}
