package org.charterworks.network.shipment;

import java.util.List;
import java.util.stream.Stream;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// The money of a route by what it is paid for, with what nobody has stated kept apart from what costs nothing.
///
/// @param parts one for each [Purpose], in its order
public record CostSplit(List<Part> parts) {
    public CostSplit {
        parts = List.copyOf(parts);
    }

    /// What money is paid for.
    public enum Purpose {
        /// Carriage over links.
        FREIGHT,
        /// Port handling and dues.
        PORT,
        /// Border and customs.
        BORDER,
        /// Transhipment and change of gauge.
        TRANSFER,
        /// Queues and waits for a departure.
        WAITING;

        /// The purpose in lower case, as files and answers write it.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private static Purpose of(Leg leg) {
            return switch (leg) {
                case Leg.Move _ -> FREIGHT;
                case Leg.Stand stand ->
                    switch (stand.process()) {
                        case PORT -> PORT;
                        case BORDER, CUSTOMS -> BORDER;
                        case TRANSHIPMENT, GAUGE_CHANGE -> TRANSFER;
                        case QUEUE, FERRY_WAIT -> WAITING;
                    };
            };
        }
    }

    /// What is paid for one purpose.
    ///
    /// @param usdPerTonne sum of the charges that are stated
    /// @param charges     legs of this purpose
    /// @param unstated    those of them whose charge nobody has stated: counted as nothing in the sum
    public record Part(Purpose purpose, double usdPerTonne, int charges, int unstated) {

        /// Whether there are charges and none of them is stated: the sum of nothing says nothing.
        public boolean isUnknown() {
            return charges > 0 && unstated == charges;
        }
    }

    public static CostSplit of(Route route) {
        return new CostSplit(Stream.of(Purpose.values())
                .map(purpose -> part(
                        purpose,
                        route.legs().stream()
                                .filter(leg -> Purpose.of(leg) == purpose)
                                .toList()))
                .toList());
    }

    private static Part part(Purpose purpose, List<Leg> legs) {
        double sum = 0;
        for (Leg leg : legs) {
            sum += leg.costUsdPerTonne();
        }
        int unstated = (int) legs.stream().filter(leg -> !leg.isCostStated()).count();
        return new Part(purpose, sum, legs.size(), unstated);
    }

    /// USD per tonne of all stated charges.
    public double total() {
        return parts.stream().mapToDouble(Part::usdPerTonne).sum();
    }
}
