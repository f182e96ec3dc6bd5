package org.charterworks.network.shipment;

import org.charterworks.network.path.GeneralisedCost;

/// What a whole shipment costs its owner, G = C + VOT·q·T + VOR·q·σ + P·E/1000 in USD, part by part.
///
/// Value of time here is the cargo's alone: the carrier's hour is in the money already.
///
/// @param money        C
/// @param time         VOT·q·T
/// @param reliability  VOR·q·σ with VOR = reliability ratio × VOT
/// @param co2          P·E/1000
public record ShipmentCost(double money, double time, double reliability, double co2) {
    /// What an hour, an hour of spread and a tonne of CO2 are worth.
    ///
    /// @param valueOfTimeUsdPerTonneHour  VOT
    /// @param reliabilityRatio            value of an hour of standard deviation over the value of an hour
    /// @param co2PriceUsdPerTonne         P
    public record Weights(double valueOfTimeUsdPerTonneHour, double reliabilityRatio, double co2PriceUsdPerTonne) {
        public Weights {
            if (!(valueOfTimeUsdPerTonneHour >= 0 && reliabilityRatio >= 0 && co2PriceUsdPerTonne >= 0)) {
                throw new IllegalArgumentException("weights may not be negative: " + valueOfTimeUsdPerTonneHour + ", "
                        + reliabilityRatio + ", " + co2PriceUsdPerTonne);
            }
        }

        /// The part of the weights a search can add up leg by leg; spread is not additive.
        public GeneralisedCost withoutSpread() {
            return new GeneralisedCost(valueOfTimeUsdPerTonneHour, co2PriceUsdPerTonne);
        }
    }

    /// The parts for one shipment.
    ///
    /// @param moneyUsd  of the whole shipment
    /// @param tonnes    q
    /// @param hours     T, mean door to door
    /// @param sdHours   σ
    /// @param co2Kg     E of the whole shipment
    public static ShipmentCost of(
            double moneyUsd, double tonnes, double hours, double sdHours, double co2Kg, Weights weights) {
        double hour = weights.valueOfTimeUsdPerTonneHour() * tonnes;
        return new ShipmentCost(
                moneyUsd,
                hour * hours,
                weights.reliabilityRatio() * hour * sdHours,
                weights.co2PriceUsdPerTonne() * co2Kg / 1000);
    }

    public double total() {
        return money + time + reliability + co2;
    }

    /// The least an hour can be worth: the capital bound in a tonne, V·r/8760.
    public static double capitalValueOfTime(double cargoUsdPerTonne, double ratePerYear) {
        return cargoUsdPerTonne * ratePerYear / 8760;
    }
}
