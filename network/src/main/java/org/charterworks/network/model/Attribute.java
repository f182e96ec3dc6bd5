package org.charterworks.network.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every figure an element can carry: its word in files, its unit, the kinds of elements it fits and its floor.
///
/// A capacity is for both directions of a link together. An absent capacity means *not known, so not limited*.
public enum Attribute {
    LENGTH_KM("km"),
    TRAVEL_HOURS("h"),
    COST_USD_PER_TONNE("USD/t"),
    /// Well-to-wheel, per tonne-kilometre of cargo.
    CO2_GRAMS_PER_TONNE_KM("g CO2e/t-km"),
    /// Mean time between departures of the service on a link. Shown with the link; waits are charged by dwell
    /// rows.
    HEADWAY_HOURS("h"),
    CAPACITY_TONNES_PER_YEAR("t/year"),
    CAPACITY_MEGAWATT("MW"),
    CAPACITY_BCM_PER_YEAR("bcm/year"),
    CAPACITY_GBIT_PER_S("Gbit/s"),
    DWELL_HOURS("h"),
    DWELL_COST_USD_PER_TONNE("USD/t"),
    DWELL_CO2_KG_PER_TONNE("kg CO2e/t");

    private final String unit;

    Attribute(String unit) {
        this.unit = unit;
    }

    /// The word used in files, as in `capacity_tonnes_per_year`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String unit() {
        return unit;
    }

    public boolean fits(ElementKind kind) {
        return fits().contains(kind);
    }

    /// The kinds of elements that may carry this figure, in their order.
    public List<ElementKind> fits() {
        return switch (this) {
            case CAPACITY_TONNES_PER_YEAR -> List.of(ElementKind.NODE, ElementKind.LINK, ElementKind.DWELL);
            case CAPACITY_MEGAWATT, CAPACITY_BCM_PER_YEAR, CAPACITY_GBIT_PER_S ->
                List.of(ElementKind.NODE, ElementKind.LINK);
            case LENGTH_KM, TRAVEL_HOURS, COST_USD_PER_TONNE, CO2_GRAMS_PER_TONNE_KM, HEADWAY_HOURS ->
                List.of(ElementKind.LINK);
            case DWELL_HOURS, DWELL_COST_USD_PER_TONNE, DWELL_CO2_KG_PER_TONNE -> List.of(ElementKind.DWELL);
        };
    }

    /// The least number this figure may take; changes that lead below it are clamped to it.
    public double floor() {
        return 0;
    }

    public boolean isCapacity() {
        return switch (this) {
            case CAPACITY_TONNES_PER_YEAR, CAPACITY_MEGAWATT, CAPACITY_BCM_PER_YEAR, CAPACITY_GBIT_PER_S -> true;
            case LENGTH_KM,
                    TRAVEL_HOURS,
                    COST_USD_PER_TONNE,
                    CO2_GRAMS_PER_TONNE_KM,
                    HEADWAY_HOURS,
                    DWELL_HOURS,
                    DWELL_COST_USD_PER_TONNE,
                    DWELL_CO2_KG_PER_TONNE -> false;
        };
    }

    public static Optional<Attribute> findByCode(String code) {
        return Codes.find(values(), Attribute::code, code);
    }
}
