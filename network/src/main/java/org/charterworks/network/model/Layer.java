package org.charterworks.network.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The means of transport or supply a link belongs to. A shipment changes layer only where a [Dwell] row allows
/// it.
public enum Layer {
    RAIL,
    ROAD,
    SEA,
    AIR,
    GAS,
    OIL,
    POWER,
    FIBRE;

    /// The layers that carry shipments measured in tonnes and hours.
    public static final Set<Layer> TRANSPORT = Collections.unmodifiableSet(EnumSet.of(RAIL, ROAD, SEA, AIR));

    /// The word used in files and link ids: `rail`, `sea`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Layer> findByCode(String code) {
        return Codes.find(values(), Layer::code, code);
    }
}
