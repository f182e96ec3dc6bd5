package org.charterworks.app.web.explain;

import java.util.Arrays;
import java.util.List;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Input;

/// A figure with everything it was made from.
///
/// @param id      the name from which it can be computed again
/// @param moving  the page of the inputs that move it
/// @param exact   the three numbers as computed, low, central, high
/// @param method  name of its page under `/methods`
/// @param note    what it cannot say, in the language of the program's methods
/// @param sources every source its inputs cite
public record ExplanationView(
        String id,
        String moving,
        FigureView figure,
        String exact,
        String method,
        String note,
        List<Row> inputs,
        List<SourceRef> sources) {
    public ExplanationView {
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }

    /// One input.
    ///
    /// @param origin  where it comes from when that is no source: a scenario, another method
    /// @param sources the sources it cites
    /// @param grade   code of how far it can be trusted
    public record Row(String label, String value, String unit, String origin, List<SourceRef> sources, String grade) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    static ExplanationView of(Figure figure, Register register, Words words) {
        Refs refs = new Refs(register);
        List<Row> rows = figure.inputs().stream().map(input -> row(input, refs)).toList();
        return new ExplanationView(
                figure.id().toString(),
                "/sensitivity?figure=" + FigureView.inAddress(figure.id()),
                FigureView.of(figure, words),
                figure.low() + " · " + figure.central() + " · " + figure.high() + " " + figure.unit(),
                figure.method(),
                figure.note(),
                rows,
                rows.stream().flatMap(row -> row.sources().stream()).distinct().toList());
    }

    private static Row row(Input input, Refs refs) {
        List<SourceRef> sources = refs.sources(Arrays.stream(input.source().split(";", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(SourceId::new)
                .toList());
        return new Row(
                input.label(),
                input.value(),
                input.unit(),
                sources.isEmpty() ? input.source() : "",
                sources,
                input.grade().code());
    }
}
