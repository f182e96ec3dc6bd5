package org.charterworks.network.model;

import java.util.Locale;
import java.util.Optional;

/// How cargo has to be carried and handled. A link or a transfer may be open to some kinds only.
public enum CargoKind {
    CONTAINER,
    BULK,
    LIQUID,
    /// Ores, concentrates and metals that parties call critical; handled under seal and with papers of their own.
    CRITICAL_MINERALS,
    /// Single pieces too large or too heavy for a wagon, a truck or a container of the usual size.
    PROJECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CargoKind> findByCode(String code) {
        return Codes.find(values(), CargoKind::code, code);
    }
}
