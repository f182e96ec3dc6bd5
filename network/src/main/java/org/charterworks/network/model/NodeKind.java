package org.charterworks.network.model;

import java.util.Locale;
import java.util.Optional;

/// What kind of place a node is. It is shown and filtered on; no computation depends on it.
public enum NodeKind {
    PORT,
    DRY_PORT,
    RAIL_STATION,
    BORDER_CROSSING,
    JUNCTION,
    AIRPORT,
    CITY,
    TERMINAL,
    FIELD,
    STORAGE,
    PLANT,
    SUBSTATION,
    DATA_CENTRE,
    EXCHANGE_POINT,
    LANDING_POINT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NodeKind> findByCode(String code) {
        return Codes.find(values(), NodeKind::code, code);
    }
}
