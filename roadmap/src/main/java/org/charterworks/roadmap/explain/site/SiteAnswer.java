package org.charterworks.roadmap.explain.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.Asset;
import org.charterworks.network.model.HazardArea;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;

/// One site on a day.
///
/// @param measured  by criterion
/// @param points    0 to 1 by criterion, only where it is known and counts
/// @param score     0 to 1: the weighed mean of the points; its range is that of the unknown criteria from 0 to 1.
///                  Empty when nothing that counts is known
/// @param heldBack  areas that have to be cleared before it can be used
public record SiteAnswer(
        Asset site,
        SortedMap<Measure, Measured> measured,
        SortedMap<Measure, Double> points,
        Optional<Figure> score,
        List<HazardArea> heldBack) {
    public SiteAnswer {
        measured = Collections.unmodifiableSortedMap(new TreeMap<>(measured));
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        heldBack = List.copyOf(heldBack);
    }

    /// All figures, the score last.
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        measured.values().forEach(each -> {
            if (each instanceof Measured.Known(Figure figure, String _)) {
                figures.add(figure);
            }
        });
        score.ifPresent(figures::add);
        return figures;
    }
}
