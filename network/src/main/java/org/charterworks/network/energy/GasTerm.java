package org.charterworks.network.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.SourceKey;

/// One input of the [GasStandard]: what it is, how much, and who says so.
///
/// @param name       of the entry point, storage or terminal
/// @param mcmPerDay  million cubic metres a day, not negative
/// @param basis      how the amount was found, in words
public record GasTerm(Kind kind, String name, double mcmPerDay, List<SourceKey> sources, Grade grade, String basis) {

    /// What an input stands for in the formula.
    public enum Kind {
        /// EP: technical capacity of an entry point.
        ENTRY,
        /// P: maximal daily production.
        PRODUCTION,
        /// S: maximal daily delivery of a storage that is 30 % full.
        STORAGE_30,
        /// S: maximal daily delivery of a storage that is full.
        STORAGE_100,
        /// LNG: maximal daily send-out of a terminal.
        LNG,
        /// Total demand on a day of exceptionally high demand, statistically once in twenty years.
        DMAX,
        /// What market-based measures take off that demand.
        DEFF;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> findByCode(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }

        boolean isSupplyAt(GasStandard.Fill fill) {
            return switch (this) {
                case ENTRY, PRODUCTION, LNG -> true;
                case STORAGE_30 -> fill == GasStandard.Fill.AT_30_PERCENT;
                case STORAGE_100 -> fill == GasStandard.Fill.AT_100_PERCENT;
                case DMAX, DEFF -> false;
            };
        }

        /// Whether a term of this kind is one infrastructure that can fail; production is many fields.
        boolean isSingle() {
            return switch (this) {
                case ENTRY, STORAGE_30, STORAGE_100, LNG -> true;
                case PRODUCTION, DMAX, DEFF -> false;
            };
        }
    }

    public GasTerm {
        if (!(mcmPerDay >= 0) || Double.isInfinite(mcmPerDay)) {
            throw new IllegalArgumentException(name + ": an amount of gas cannot be " + mcmPerDay);
        }
        sources = List.copyOf(sources);
    }
}
