package org.charterworks.network.path;

/// What a route should have least of: a weighted sum of hours, money and CO2 per tonne. Weights are never
/// negative.
public sealed interface Objective permits Criterion, GeneralisedCost {
    double perHour();

    double perUsdPerTonne();

    double perKgCo2PerTonne();

    /// Unit of the weighted sum.
    String unit();
}
