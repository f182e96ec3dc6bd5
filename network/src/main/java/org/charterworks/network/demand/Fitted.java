package org.charterworks.network.demand;

import java.util.List;
import org.charterworks.network.model.NodeId;

/// What became of a [FittingProblem].
public sealed interface Fitted {

    /// A table whose sums are the totals, as near as `gap` says.
    ///
    /// @param tonnes           by origin, then by destination
    /// @param isConverged      whether the gap asked for was reached; otherwise the limit on iterations came first
    /// @param iterations       rows and columns scaled once each
    /// @param gap              largest error of a sum, as a part of its total
    /// @param destinationScale what the destination totals were multiplied by so that as much arrives as leaves;
    ///         1 when they agreed
    record Table(List<List<Double>> tonnes, boolean isConverged, int iterations, double gap, double destinationScale)
            implements Fitted {
        public Table {
            tonnes = tonnes.stream().map(List::copyOf).toList();
        }
    }

    /// No table has these totals: some origins may only send to destinations that take less.
    ///
    /// @param origins      that cannot place what leaves them; of several such sets one
    /// @param leaving      their tonnes
    /// @param destinations all the seed lets them send to
    /// @param arriving     what those take, scaled as in [Table]
    record Impossible(List<NodeId> origins, double leaving, List<NodeId> destinations, double arriving)
            implements Fitted {
        public Impossible {
            origins = List.copyOf(origins);
            destinations = List.copyOf(destinations);
        }
    }
}
