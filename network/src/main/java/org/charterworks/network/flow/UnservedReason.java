package org.charterworks.network.flow;

import java.util.Locale;

/// Why a demand, or a part of it, was not carried.
public enum UnservedReason {
    /// All of it was carried.
    NONE,
    /// An end is not in the network, or nothing leads from one to the other.
    NO_ROUTE,
    /// Even alone on the network its best route costs more than leaving it unserved.
    TOO_DEAR,
    /// Others need the capacity more, or there is not enough.
    CAPACITY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
