package org.charterworks.app.web.network;

import java.util.List;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.SourceRef;
import org.jspecify.annotations.Nullable;

/// What a shipper reads of the route shown: how sure its hours are, what the money is for, the routes worth
/// choosing between, and its operations.
///
/// @param hours    the distribution of the hours
/// @param indices  name of an index and its number
/// @param gaps     spreads that no source gives
/// @param choices  the routes no other beats, drawn; null when there is only one
/// @param capped   whether routes may be missing
public record ShipmentView(
        Drawing hours,
        List<Index> indices,
        List<String> gaps,
        List<SplitRow> split,
        @Nullable Drawing choices,
        List<ChoiceRow> rows,
        boolean capped,
        List<StepRow> steps) {
    public ShipmentView {
        indices = List.copyOf(indices);
        gaps = List.copyOf(gaps);
        split = List.copyOf(split);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
    }

    /// A number of how sure the hours are.
    ///
    /// @param key its word, after `route.index.`
    public record Index(String key, String value) {}

    /// What a part of the money is for.
    ///
    /// @param key   its word, after `route.split.`
    /// @param share part of the whole as per cent
    public record SplitRow(String key, String perTonne, String perFeu, String share) {}

    /// A route no other beats.
    ///
    /// @param reasons codes of what it is best at
    public record ChoiceRow(
            String number, String days, String p90Days, String perTonne, String co2, List<String> reasons, String by) {
        public ChoiceRow {
            reasons = List.copyOf(reasons);
        }
    }

    /// A document or procedure that sources name for a crossing.
    public record Document(String name, String note, String grade, List<SourceRef> sources) {
        public Document {
            sources = List.copyOf(sources);
        }
    }

    /// One operation.
    ///
    /// @param operation its code, after `operation.`
    /// @param documents what sources name, each with its sources; empty when none is asked for here
    /// @param noSource  whether the shipment enters another country here and no source names a document
    public record StepRow(String operation, String at, String hours, List<Document> documents, boolean noSource) {
        public StepRow {
            documents = List.copyOf(documents);
        }
    }
}
