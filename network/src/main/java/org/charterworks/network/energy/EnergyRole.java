package org.charterworks.network.energy;

import java.util.Locale;

/// What an [EnergyPoint] does: give energy to the network or take it.
public enum EnergyRole {
    PRODUCTION,
    STORAGE,
    LNG,
    DEMAND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isSupply() {
        return this != DEMAND;
    }
}
