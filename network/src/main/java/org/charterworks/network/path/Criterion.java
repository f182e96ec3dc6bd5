package org.charterworks.network.path;

import java.util.Locale;

/// One thing alone: the fastest, the cheapest or the cleanest route.
public enum Criterion implements Objective {
    TIME(1, 0, 0, "h"),
    COST(0, 1, 0, "USD/t"),
    CO2(0, 0, 1, "kg CO2e/t");

    private final double perHour;
    private final double perUsdPerTonne;
    private final double perKgCo2PerTonne;
    private final String unit;

    Criterion(double perHour, double perUsdPerTonne, double perKgCo2PerTonne, String unit) {
        this.perHour = perHour;
        this.perUsdPerTonne = perUsdPerTonne;
        this.perKgCo2PerTonne = perKgCo2PerTonne;
        this.unit = unit;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public double perHour() {
        return perHour;
    }

    @Override
    public double perUsdPerTonne() {
        return perUsdPerTonne;
    }

    @Override
    public double perKgCo2PerTonne() {
        return perKgCo2PerTonne;
    }

    @Override
    public String unit() {
        return unit;
    }
}
