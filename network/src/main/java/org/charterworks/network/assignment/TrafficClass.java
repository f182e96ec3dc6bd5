package org.charterworks.network.assignment;

/// Those who weigh a path alike: their trips, and what a link costs them beyond the time all classes
/// share.
///
/// A class that values money differently divides tolls by its own value of time. The time itself must
/// depend on the sum of all classes' flows alone; were it different by class, the cost functions would
/// be asymmetric and the equilibrium not unique. Vehicles of other sizes count in equivalent units in
/// `demand`.
public final class TrafficClass {
    private final String name;
    private final Demand demand;
    private final double[] fixedCost;

    private TrafficClass(String name, Demand demand, double[] fixedCost) {
        this.name = name;
        this.demand = demand;
        this.fixedCost = fixedCost;
    }

    /// A class that pays nothing beyond the link's own cost.
    public static TrafficClass of(String name, Demand demand) {
        return new TrafficClass(name, demand, new double[0]);
    }

    /// A class that pays fixed costs, such as tolls.
    ///
    /// @param fixedCost  by arc in the order given to the graph, 0 or more, in the unit of the links'
    ///                   costs
    public static TrafficClass of(String name, Demand demand, double[] fixedCost) {
        return new TrafficClass(name, demand, fixedCost.clone());
    }

    public String name() {
        return name;
    }

    public Demand demand() {
        return demand;
    }

    /// What the class pays on an arc, by the order given to the graph, beyond the link's own cost.
    public double fixedCost(int givenArc) {
        return fixedCost.length == 0 ? 0 : fixedCost[givenArc];
    }

    int fixedCostCount() {
        return fixedCost.length;
    }

    /// The same class with these costs instead, for example tolls.
    public TrafficClass withFixedCost(double[] newFixedCost) {
        return of(name, demand, newFixedCost);
    }
}
