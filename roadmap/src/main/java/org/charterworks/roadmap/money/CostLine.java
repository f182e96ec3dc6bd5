package org.charterworks.roadmap.money;

import java.util.Locale;
import java.util.Optional;
import org.charterworks.register.project.Cost;
import org.charterworks.roadmap.figure.Runs;

/// One amount that the sources state for a project, and what becomes of it.
///
/// @param usd   in USD of the base year where it counts: lowest, central, highest; empty where it does not
public record CostLine(Cost cost, Use use, Optional<Runs> usd) {

    /// What an amount is used as, or why it is not used.
    public enum Use {
        /// Cost of building it; several that disagree make the range, they are not summed.
        CAPITAL,
        /// Cost of a year of running it.
        OPERATION,
        /// It says who pays or what was paid, not what the project costs.
        NOT_A_COST,
        /// It covers a part only.
        A_PART_ONLY,
        /// Its source does not say what it covers.
        COVERS_NOT_STATED,
        /// Nobody says what its currency is worth in USD.
        NO_EXCHANGE_RATE,
        /// It is in prices of another year, and nobody says how prices grow.
        NO_PRICE_GROWTH,
        /// The amount was looked for and not found.
        NO_AMOUNT;

        /// The word used in answers, lower case, words joined by an underscore.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
