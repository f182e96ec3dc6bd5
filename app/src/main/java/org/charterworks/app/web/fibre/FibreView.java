package org.charterworks.app.web.fibre;

import java.util.List;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.jspecify.annotations.Nullable;

/// Routes of data as the page shows them.
///
/// @param open    how many cables are open on the day
/// @param asked   the pair of places the form asks about, null when it asks none
/// @param joined  exchange points with what they are joined to, nearest first
/// @param apart   places that are joined to none of the exchange points
public record FibreView(
        int open,
        int single,
        List<CableRow> cables,
        @Nullable Row asked,
        List<Row> joined,
        List<String> apart,
        List<LossRow> losses) {
    public FibreView {
        cables = List.copyOf(cables);
        joined = List.copyOf(joined);
        apart = List.copyOf(apart);
        losses = List.copyOf(losses);
    }

    /// A cable.
    ///
    /// @param state  code, after `fibre.status.`
    /// @param km     empty when not known
    /// @param gbit   Gbit/s, empty when not known
    /// @param owner  empty when not known
    public record CableRow(
            Ref link, String from, String to, String state, String km, String gbit, String owner, List<String> groups) {
        public CableRow {
            groups = List.copyOf(groups);
        }
    }

    /// Two places.
    ///
    /// @param length  null when nothing joins them
    /// @param atLeast whether length and latency are lower bounds
    /// @param over    names of the cables
    /// @param second  code, after `fibre.second.`: `pair`, `shared`, `something`, `none`
    /// @param shared  what every route needs
    /// @param pair    the two routes of a pair
    public record Row(
            String from,
            String to,
            @Nullable FigureView length,
            @Nullable FigureView latency,
            boolean atLeast,
            List<Ref> over,
            String second,
            List<String> shared,
            List<Way> pair) {
        public Row {
            over = List.copyOf(over);
            shared = List.copyOf(shared);
            pair = List.copyOf(pair);
        }
    }

    /// One route of a pair.
    public record Way(FigureView length, FigureView latency, boolean atLeast, List<Ref> over) {
        public Way {
            over = List.copyOf(over);
        }
    }

    /// The loss of a group.
    ///
    /// @param cut     pairs that are cut off from each other
    /// @param longer  pairs that are farther apart, with how much
    public record LossRow(String name, String basis, List<String> cut, List<String> longer) {
        public LossRow {
            cut = List.copyOf(cut);
            longer = List.copyOf(longer);
        }
    }
}
