package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.DateText;
import org.jspecify.annotations.Nullable;

/// What must not fail, worst first, and what shocks do.
///
/// @param tried   losses tried
/// @param matter  of them, those that make a difference in any run
/// @param ranking the worst, drawn; empty list when none matters
/// @param rows    the worst of those that matter
/// @param queues  what waits after shocks, day by day; empty list when nothing waits
public record LossesView(
        String finding,
        int tried,
        int matter,
        List<Drawing> ranking,
        List<Row> rows,
        List<Drawing> queues,
        List<ShockRow> shocks) {
    public LossesView {
        ranking = List.copyOf(ranking);
        rows = List.copyOf(rows);
        queues = List.copyOf(queues);
        shocks = List.copyOf(shocks);
    }

    /// A loss.
    ///
    /// @param kind     its code, after `loss-kind.`
    /// @param elements what is lost
    /// @param losing   demand rows that lose room
    public record Row(
            String name, String kind, List<Ref> elements, FigureView unserved, FigureView extra, List<String> losing) {
        public Row {
            elements = List.copyOf(elements);
            losing = List.copyOf(losing);
        }
    }

    /// A shock.
    ///
    /// @param flowsPath what the network carries on its first day
    /// @param until     null when it lasts
    /// @param held      tonnes a day that find no room
    /// @param longest   tonnes waiting when it ends; null when it lasts
    /// @param days      until nothing waits; null when it lasts or never drains
    /// @param recovery  code of how it ends, after `shock.`: `nothing`, `drains`, `never`, `lasts`
    public record ShockRow(
            String name,
            String flowsPath,
            DateText from,
            @Nullable DateText until,
            Amount held,
            Amount extra,
            @Nullable Amount longest,
            @Nullable Amount days,
            String recovery) {}
}
