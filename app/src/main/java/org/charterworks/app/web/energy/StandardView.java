package org.charterworks.app.web.energy;

import java.util.List;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.SourceRef;

/// The gas N-1 standard of a grid with every input.
///
/// @param grid      its id
/// @param results   at storages 30 and 100 per cent full
/// @param terms     inputs given, computed or set by the reader
/// @param fields    inputs that may be set
/// @param entries   entry points whose capacity is not known, so that they are not counted
/// @param faults    inputs typed that are no amount of gas
public record StandardView(
        String grid,
        String name,
        List<Result> results,
        List<Term> terms,
        List<Field> fields,
        List<String> entries,
        List<Fault> faults) {
    public StandardView {
        results = List.copyOf(results);
        terms = List.copyOf(terms);
        fields = List.copyOf(fields);
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /// A result.
    ///
    /// @param fill    per cent
    /// @param code    `met`, `not-met`, `no-demand` or `nothing-to-serve`
    /// @param figures the percentage, or the demand up to which the standard is met; empty when there is neither
    /// @param lost    the largest infrastructure, which is taken away; empty when there is none
    public record Result(int fill, String code, List<FigureView> figures, String lost) {
        public Result {
            figures = List.copyOf(figures);
        }
    }

    /// An input.
    ///
    /// @param kind   its code, after `gas-term.`
    /// @param amount mcm a day as stated
    /// @param basis  how it was found, in the language of the data
    /// @param mine   whether the reader set it
    public record Term(
            String kind,
            String name,
            String amount,
            String basis,
            String grade,
            boolean mine,
            List<SourceRef> sources) {
        public Term {
            sources = List.copyOf(sources);
        }
    }

    /// An input that may be set.
    ///
    /// @param typed  as typed, empty when it was not set
    /// @param stated what the programme gives, mcm a day; empty when nobody gives it, which is flagged
    public record Field(String kind, String typed, String stated, boolean fault) {}

    /// What was typed and cannot be used.
    public record Fault(String kind, String typed) {}
}
