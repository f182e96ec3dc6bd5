package org.charterworks.network.path;

/// Money, time and CO2 in one figure: G = C + VOT·T + P·E / 1000 [USD/t], as in `docs/methods/route.md`.
///
/// @param valueOfTimeUsdPerTonneHour  VOT: what an hour less is worth to the owner of a tonne of cargo
/// @param co2PriceUsdPerTonne         P: price of a tonne of CO2e
public record GeneralisedCost(double valueOfTimeUsdPerTonneHour, double co2PriceUsdPerTonne) implements Objective {
    public GeneralisedCost {
        if (!(valueOfTimeUsdPerTonneHour >= 0 && co2PriceUsdPerTonne >= 0)) {
            throw new IllegalArgumentException("weights may not be negative: " + valueOfTimeUsdPerTonneHour
                    + " USD/(t h), " + co2PriceUsdPerTonne + " USD/t CO2e");
        }
    }

    @Override
    public double perHour() {
        return valueOfTimeUsdPerTonneHour;
    }

    @Override
    public double perUsdPerTonne() {
        return 1;
    }

    @Override
    public double perKgCo2PerTonne() {
        return co2PriceUsdPerTonne / 1000;
    }

    @Override
    public String unit() {
        return "USD/t";
    }
}
