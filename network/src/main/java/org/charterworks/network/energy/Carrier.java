package org.charterworks.network.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Layer;

/// What energy travels as, with the attribute that holds its capacities.
public enum Carrier {
    GAS(Layer.GAS, Attribute.CAPACITY_BCM_PER_YEAR),
    OIL(Layer.OIL, Attribute.CAPACITY_TONNES_PER_YEAR),
    POWER(Layer.POWER, Attribute.CAPACITY_MEGAWATT);

    private final Layer layer;
    private final Attribute capacity;

    Carrier(Layer layer, Attribute capacity) {
        this.layer = layer;
        this.capacity = capacity;
    }

    public Layer layer() {
        return layer;
    }

    public Attribute capacity() {
        return capacity;
    }

    /// The unit of every amount of this carrier: `bcm/year`, `t/year` or `MW`.
    public String unit() {
        return capacity.unit();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Carrier> of(Layer layer) {
        return Arrays.stream(values()).filter(each -> each.layer == layer).findFirst();
    }

    public static Optional<Carrier> findByCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
