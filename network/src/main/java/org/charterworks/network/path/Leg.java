package org.charterworks.network.path;

import java.util.List;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.DwellProcess;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.SourceKey;

/// One step of a route: moving over a link, or standing at a node for one dwell row.
///
/// The grade is the worst of the figures used, and the sources are all of theirs, sorted.
public sealed interface Leg {
    /// What is charged: the link, or the dwell row.
    ElementId element();

    /// 0 for a stand.
    double distanceKm();

    double hours();

    double costUsdPerTonne();

    /// Whether the cost is somebody's figure, be it nothing; false where it is only counted as nothing.
    boolean isCostStated();

    double co2KgPerTonne();

    Grade grade();

    List<SourceKey> sources();

    /// Figures nobody has published, counted as nothing in this leg; or that a default stands in for. Empty when
    /// all are known.
    List<String> gaps();

    record Move(
            LinkId element,
            NodeId from,
            NodeId to,
            Layer layer,
            String gauge,
            double distanceKm,
            double hours,
            double costUsdPerTonne,
            double co2KgPerTonne,
            Grade grade,
            List<SourceKey> sources,
            List<String> gaps)
            implements Leg {
        public Move {
            sources = List.copyOf(sources);
            gaps = List.copyOf(gaps);
        }

        /// Links without a price of their own are charged by the factors of their layer.
        @Override
        public boolean isCostStated() {
            return true;
        }
    }

    record Stand(
            DwellId element,
            NodeId node,
            DwellProcess process,
            double hours,
            double costUsdPerTonne,
            boolean isCostStated,
            double co2KgPerTonne,
            Grade grade,
            List<SourceKey> sources,
            List<String> gaps)
            implements Leg {
        public Stand {
            sources = List.copyOf(sources);
            gaps = List.copyOf(gaps);
        }

        @Override
        public double distanceKm() {
            return 0;
        }
    }
}
