package org.charterworks.app.web.energy;

import java.util.List;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.jspecify.annotations.Nullable;

/// What is known of one carrier: what can pass, what only counts together, what a loss leaves, the balance, and how
/// concentrated imports are.
///
/// @param finding   the answer in a sentence
/// @param chart     what can pass, drawn; empty list when nothing is known
/// @param unknown   links whose capacity no source gives
/// @param lossChart what of a lost flow finds no room, drawn; empty list when no flow is known
/// @param balance   of the stated demand; empty when none is stated
/// @param cut       what holds the demand back
public record EnergyView(
        String carrier,
        String finding,
        List<Drawing> chart,
        List<TransferRow> transfers,
        List<Ref> unknown,
        List<Group> together,
        List<Drawing> lossChart,
        List<LossRow> losses,
        List<FigureView> balance,
        List<Ref> cut,
        List<Share> imports) {
    public EnergyView {
        chart = List.copyOf(chart);
        transfers = List.copyOf(transfers);
        unknown = List.copyOf(unknown);
        together = List.copyOf(together);
        lossChart = List.copyOf(lossChart);
        losses = List.copyOf(losses);
        balance = List.copyOf(balance);
        cut = List.copyOf(cut);
        imports = List.copyOf(imports);
    }

    /// What can pass from one grid to another.
    ///
    /// @param amount    null when no known capacity joins the two
    /// @param limitedBy the links that limit it
    /// @param uncounted links on the way whose capacity is not known
    public record TransferRow(
            String from, String to, @Nullable FigureView amount, List<Ref> limitedBy, int uncounted) {
        public TransferRow {
            limitedBy = List.copyOf(limitedBy);
        }
    }

    /// Sections that are worth something only together.
    ///
    /// @param together what all add, with the unit
    /// @param without  what passes without them, with the unit
    /// @param complete the day on which the last is delivered; empty when one has no date
    public record Group(String from, String to, String together, String without, String complete, List<Piece> pieces) {
        public Group {
            pieces = List.copyOf(pieces);
        }
    }

    /// One of several sections.
    ///
    /// @param on    when, empty when it has no date
    /// @param alone what it adds by itself, with the unit
    public record Piece(String name, Ref project, String on, String alone) {}

    /// A lost link.
    ///
    /// @param flow      what it carries, with the unit; empty when no source says
    /// @param remaining what the other ways can take
    /// @param unserved  what of the flow finds no room; null when the flow is not known
    /// @param over      the other ways
    public record LossRow(
            Ref link,
            String flow,
            @Nullable FigureView remaining,
            boolean remainingKnown,
            @Nullable FigureView unserved,
            List<String> over) {
        public LossRow {
            over = List.copyOf(over);
        }
    }

    /// How concentrated the imports of somebody are.
    ///
    /// @param by    `supplier`, `route` or `infrastructure`
    /// @param basis `imports` or `capacity`
    /// @param parts shares, largest first
    public record Share(
            String importer, String by, String basis, String period, List<FigureView> figures, List<String> parts) {
        public Share {
            figures = List.copyOf(figures);
            parts = List.copyOf(parts);
        }
    }
}
