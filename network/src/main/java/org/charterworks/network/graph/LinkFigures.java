package org.charterworks.network.graph;

import java.util.List;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.SourceKey;

/// The figures a compiled link is charged with, and what stands behind them.
///
/// @param co2KgPerTonne  length times factor; the length of the link stands for the transport activity distance
/// @param grade          the worst of the figures used
/// @param sources        of all figures used, sorted
/// @param gaps           one line for each figure that a default stands in for
public record LinkFigures(
        double lengthKm,
        double hours,
        double costUsdPerTonne,
        double co2KgPerTonne,
        Grade grade,
        List<SourceKey> sources,
        List<String> gaps) {
    public LinkFigures {
        sources = List.copyOf(sources);
        gaps = List.copyOf(gaps);
    }
}
