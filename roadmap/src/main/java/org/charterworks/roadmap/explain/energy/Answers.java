package org.charterworks.roadmap.explain.energy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.charterworks.network.energy.Balance;
import org.charterworks.network.energy.Concentration;
import org.charterworks.network.energy.GasStandard;
import org.charterworks.network.energy.GasTerm;
import org.charterworks.network.energy.LineLoss;
import org.charterworks.network.energy.Transfer;
import org.charterworks.network.energy.Zone;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Delivery;

/// What [EnergyAppraisal] answers. Closed, so that every way in shows all of it.
public sealed interface Answers {

    /// What can pass from one zone to another.
    ///
    /// @param figure  empty when no known capacity joins the two
    record Transferred(Zone from, Zone to, Transfer transfer, Optional<Figure> figure) implements Answers {}

    /// What of the stated demand is served.
    record Balanced(Balance balance, List<Figure> figures) implements Answers {
        public Balanced {
            figures = List.copyOf(figures);
        }
    }

    /// What the loss of a link leaves.
    record Lost(Link link, LineLoss loss, List<Figure> figures) implements Answers {
        public Lost {
            figures = List.copyOf(figures);
        }
    }

    /// The gas N-1 standard of a grid.
    ///
    /// @param terms   every input given, computed or set by the user
    /// @param absent  inputs nobody gave; supply among them counts as nothing, so the result is a lower bound
    record Standard(
            Grid grid,
            GasStandard.Fill fill,
            List<GasTerm> terms,
            List<GasTerm.Kind> absent,
            List<String> notCounted,
            GasStandard result,
            Optional<Figure> figure)
            implements Answers {
        public Standard {
            terms = List.copyOf(terms);
            absent = List.copyOf(absent);
            notCounted = List.copyOf(notCounted);
        }
    }

    /// How concentrated imports are.
    ///
    /// @param importer  country or grid
    /// @param by        `supplier`, `route` or `infrastructure`
    /// @param basis     `imports`, as published, or `capacity`, of the open entry points
    /// @param period    of published imports, else empty
    record Concentrated(
            String importer,
            String by,
            String basis,
            String period,
            Concentration concentration,
            SortedMap<String, Double> amounts,
            String unit,
            List<Figure> figures)
            implements Answers {
        public Concentrated {
            figures = List.copyOf(figures);
        }
    }

    /// Effects that raise a transfer only together.
    ///
    /// @param pieces      in the order of the programme
    /// @param gains       what all of them add, by pair, largest first
    /// @param completeOn  day on which the last is delivered; empty when one has no date
    record Together(List<Piece> pieces, List<PairGain> gains, Optional<LocalDate> completeOn) implements Answers {
        public Together {
            pieces = List.copyOf(pieces);
            gains = List.copyOf(gains);
        }
    }

    /// One of several effects that belong together.
    ///
    /// @param aloneAdds  what it adds to the first pair by itself
    record Piece(ProjectEffect effect, String name, Optional<Delivery> delivery, double aloneAdds) {}

    /// What a set of effects adds between two zones.
    record PairGain(Zone from, Zone to, double amount, double without) {}
}
