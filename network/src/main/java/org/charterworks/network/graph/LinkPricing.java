package org.charterworks.network.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.jspecify.annotations.Nullable;

/// Takes the figures of a link from the link itself or, where it has none, from the defaults. NaN where there is
/// neither.
record LinkPricing(Estimate estimate, Defaults defaults) {
    double lengthKm(Link link) {
        return at(link, Attribute.LENGTH_KM);
    }

    double hours(Link link) {
        double own = at(link, Attribute.TRAVEL_HOURS);
        return Double.isNaN(own) ? lengthKm(link) / at(defaults.speedKmPerHour(), link, otherEnd()) : own;
    }

    double costUsdPerTonne(Link link) {
        double own = at(link, Attribute.COST_USD_PER_TONNE);
        return Double.isNaN(own) ? lengthKm(link) * at(defaults.costUsdPerTonneKm(), link, estimate) : own;
    }

    double co2KgPerTonne(Link link) {
        double own = at(link, Attribute.CO2_GRAMS_PER_TONNE_KM);
        double grams = Double.isNaN(own) ? at(defaults.co2GramsPerTonneKm(), link, estimate) : own;
        return lengthKm(link) * grams / 1000;
    }

    /// Why a link cannot be priced; empty when it can.
    Optional<String> missing(Link link) {
        if (Double.isNaN(lengthKm(link))) {
            return Optional.of("length_km is unknown");
        }
        if (Double.isNaN(hours(link))) {
            return Optional.of("travel_hours is unknown and no default speed is given for "
                    + link.layer().code());
        }
        if (Double.isNaN(costUsdPerTonne(link))) {
            return Optional.of("cost_usd_per_tonne is unknown and no default is given for "
                    + link.layer().code());
        }
        if (Double.isNaN(co2KgPerTonne(link))) {
            return Optional.of("co2_grams_per_tonne_km is unknown and no default is given for "
                    + link.layer().code());
        }
        return Optional.empty();
    }

    /// The same figures with their grade and sources.
    LinkFigures explained(Link link) {
        List<Value> used = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        collect(link, Attribute.LENGTH_KM, null, used, gaps);
        collect(link, Attribute.TRAVEL_HOURS, defaults.speedKmPerHour().get(link.layer()), used, gaps);
        collect(link, Attribute.COST_USD_PER_TONNE, defaults.costUsdPerTonneKm().get(link.layer()), used, gaps);
        Value factor = link.value(Attribute.CO2_GRAMS_PER_TONNE_KM)
                .orElse(defaults.co2GramsPerTonneKm().get(link.layer()));
        if (factor != null) {
            used.add(factor);
        }
        TreeSet<SourceKey> sources = new TreeSet<>();
        used.forEach(value -> sources.addAll(value.sources()));
        return new LinkFigures(
                lengthKm(link),
                hours(link),
                costUsdPerTonne(link),
                co2KgPerTonne(link),
                used.stream().map(Value::grade).reduce(Grade.HIGH, Grade::worst),
                List.copyOf(sources),
                gaps);
    }

    private static void collect(
            Link link, Attribute attribute, @Nullable Value byDefault, List<Value> used, List<String> gaps) {
        Value own = link.values().get(attribute);
        if (own != null) {
            used.add(own);
        } else if (byDefault != null) {
            used.add(byDefault.withGrade(Grade.PLACEHOLDER));
            gaps.add(link.id().reference() + " " + attribute.code() + " is unknown: default for "
                    + link.layer().code() + " used");
        }
    }

    private double at(Link link, Attribute attribute) {
        Value value = link.values().get(attribute);
        return value == null ? Double.NaN : value.at(estimate);
    }

    private static double at(Map<Layer, Value> byLayer, Link link, Estimate end) {
        Value value = byLayer.get(link.layer());
        return value == null ? Double.NaN : value.at(end);
    }

    /// The high speed belongs to the low hours.
    private Estimate otherEnd() {
        return switch (estimate) {
            case LOW -> Estimate.HIGH;
            case CENTRAL -> Estimate.CENTRAL;
            case HIGH -> Estimate.LOW;
        };
    }
}
