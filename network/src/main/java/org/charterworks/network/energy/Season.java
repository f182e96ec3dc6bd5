package org.charterworks.network.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// For which part of the year an amount holds. Where a season has no figure of its own, that of the year holds.
public enum Season {
    YEAR,
    WINTER,
    SUMMER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Season> findByCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
