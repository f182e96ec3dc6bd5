package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;

/// Bottlenecks, and the same network under the demand to come.
///
/// @param finding what holds cargo back, in a sentence
/// @param chart   wanted and carried year by year; empty list when demand does not change any more
public record LimitsView(String finding, List<Limit> limits, List<Drawing> chart, List<Year> growth) {
    public LimitsView {
        limits = List.copyOf(limits);
        chart = List.copyOf(chart);
        growth = List.copyOf(growth);
    }

    /// A bottleneck.
    ///
    /// @param parts      its elements with their facts
    /// @param heldBack   demand rows of which more would be carried
    /// @param next       what would limit next
    /// @param liftedBy   projects with their dates
    /// @param holdsBack  projects worth next to nothing until then
    public record Limit(
            String name,
            List<Ref> parts,
            FigureView withheld,
            FigureView costs,
            FigureView carries,
            FigureView room,
            FigureView tenPercent,
            FigureView dual,
            List<String> heldBack,
            List<String> next,
            List<Lift> liftedBy,
            List<Ref> holdsBack) {
        public Limit {
            parts = List.copyOf(parts);
            heldBack = List.copyOf(heldBack);
            next = List.copyOf(next);
            liftedBy = List.copyOf(liftedBy);
            holdsBack = List.copyOf(holdsBack);
        }
    }

    /// A project that lifts a bottleneck.
    ///
    /// @param on when, in words; empty when the scenario has no date for it
    public record Lift(Ref project, String on) {}

    /// A year of the demand to come.
    ///
    /// @param limits what is full, with what it withholds
    public record Year(int year, String wanted, String served, List<String> limits) {
        public Year {
            limits = List.copyOf(limits);
        }
    }
}
