package org.charterworks.network.energy;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.Value;
import org.jspecify.annotations.Nullable;

/// What is known of energy besides the links that carry it.
///
/// @param grids    nodes joined by lines that are not listed; of fibre as well
/// @param limits   capacities of a direction or season
/// @param points   what enters and leaves the network
/// @param terms    inputs of the gas N-1 standard that somebody stated
/// @param imports  published imports by supplier
/// @param flows    what links are known to carry
public record EnergyFacts(
        List<Grid> grids,
        List<TransferLimit> limits,
        List<EnergyPoint> points,
        List<StatedTerm> terms,
        List<Import> imports,
        List<ObservedFlow> flows) {

    /// Nothing is known.
    public static final EnergyFacts NONE =
            new EnergyFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public EnergyFacts {
        grids = List.copyOf(grids);
        limits = List.copyOf(limits);
        points = List.copyOf(points);
        terms = List.copyOf(terms);
        imports = List.copyOf(imports);
        flows = List.copyOf(flows);
    }

    public Optional<Grid> findGrid(GridId id) {
        return grids.stream().filter(grid -> grid.id().equals(id)).findFirst();
    }

    /// An input of the gas N-1 standard of one grid.
    ///
    /// @param link       the entry point it stands for, null for any other input
    /// @param mcmPerDay  million cubic metres a day
    public record StatedTerm(
            GridId grid, GasTerm.Kind kind, @Nullable LinkId link, String name, Value mcmPerDay, String note) {

        public Optional<LinkId> findLink() {
            return Optional.ofNullable(link);
        }
    }

    /// What a country imported of a carrier from one supplier.
    ///
    /// @param importer  ISO 3166-1 alpha-2 code
    /// @param supplier  country code or a word such as `LNG`
    /// @param route     where it came in, empty when not known
    /// @param period    year, month or span, as published
    /// @param unit      of the amount; the same for all rows of one importer, carrier and period
    public record Import(
            String importer,
            Carrier carrier,
            String supplier,
            String route,
            String period,
            double amount,
            String unit,
            String note,
            Provenance provenance) {}

    /// What a link carried.
    ///
    /// @param period     as published
    /// @param published  as published, with its unit
    /// @param amount     a year's rate in the unit of the carrier, null when it cannot be told from what is
    ///                   published; negative against the link's own direction
    public record ObservedFlow(
            LinkId link,
            String period,
            String published,
            @Nullable Value amount,
            String note) {

        public Optional<Value> findAmount() {
            return Optional.ofNullable(amount);
        }
    }
}
