package org.charterworks.network.energy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The European Union's N-1 standard for gas infrastructure: Regulation (EU) 2017/1938, Annex II.
///
/// N-1 = (EP + P + S + LNG − I) / (Dmax − Deff) × 100 %, at least 100 % when the standard is met. All in million
/// cubic metres a day on a day of exceptionally high demand. It compares capacities, not flows, and cannot see
/// that several entry points depend on one pipeline upstream. `docs/methods/gas-standard.md`.
public sealed interface GasStandard {

    /// How full storages are when their daily delivery is taken.
    enum Fill {
        AT_30_PERCENT(30),
        AT_100_PERCENT(100);

        private final int percent;

        Fill(int percent) {
            this.percent = percent;
        }

        public int percent() {
            return percent;
        }
    }

    /// The standard can be computed.
    ///
    /// @param percent   N-1 in per cent
    /// @param available EP + P + S + LNG, mcm/d
    /// @param largest   the single largest infrastructure, lost; empty when there is none
    /// @param demand    Dmax − Deff, mcm/d
    record Computed(double percent, double available, Optional<GasTerm> largest, double demand) implements GasStandard {

        public boolean isMet() {
            return percent >= 100;
        }
    }

    /// Nobody gave a peak demand, so there is no percentage; only the demand up to which the standard is met.
    ///
    /// @param upTo  EP + P + S + LNG − I, mcm/d
    record NoDemand(double available, Optional<GasTerm> largest, double upTo) implements GasStandard {}

    /// Dmax is not above Deff, so there is nothing to divide by.
    record NothingToServe(double dmax, double deff) implements GasStandard {}

    /// The standard from its inputs.
    ///
    /// @param terms  every input, of which storage counts at the fill asked for
    /// @param fill   at which the delivery of storages is taken
    static GasStandard of(List<GasTerm> terms, Fill fill) {
        List<GasTerm> supply =
                terms.stream().filter(term -> term.kind().isSupplyAt(fill)).toList();
        double available = sum(supply);
        Optional<GasTerm> largest = supply.stream()
                .filter(term -> term.kind().isSingle())
                .max(Comparator.comparingDouble(GasTerm::mcmPerDay)
                        .thenComparing(Comparator.comparing(GasTerm::name).reversed()));
        double lost = largest.map(GasTerm::mcmPerDay).orElse(0.0);
        List<GasTerm> peak = of(terms, GasTerm.Kind.DMAX);
        if (peak.isEmpty()) {
            return new NoDemand(available, largest, available - lost);
        }
        double dmax = sum(peak);
        double deff = sum(of(terms, GasTerm.Kind.DEFF));
        if (dmax <= deff) {
            return new NothingToServe(dmax, deff);
        }
        return new Computed((available - lost) / (dmax - deff) * 100, available, largest, dmax - deff);
    }

    private static List<GasTerm> of(List<GasTerm> terms, GasTerm.Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }

    private static double sum(List<GasTerm> terms) {
        return terms.stream().mapToDouble(GasTerm::mcmPerDay).sum();
    }
}
