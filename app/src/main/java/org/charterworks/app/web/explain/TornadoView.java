package org.charterworks.app.web.explain;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.chart.Swings;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.SourceKey;
import org.charterworks.register.Register;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.sensitivity.Bar;
import org.charterworks.roadmap.sensitivity.Tornado;

/// A tornado as its page shows it.
///
/// @param finding what a reader should see
/// @param picture empty when no input moves the figure
/// @param rest    inputs that move it less than those listed
/// @param still   inputs that move nothing
public record TornadoView(
        FigureView figure, String finding, List<Drawing> picture, List<Row> rows, int rest, int still) {
    private static final int DRAWN = 12;
    private static final int LISTED = 30;
    /// Three digits, so that ends that lie close can be told apart; the grade stands beside them.
    private static final Grade WRITTEN = Grade.MEDIUM;

    public TornadoView {
        picture = List.copyOf(picture);
        rows = List.copyOf(rows);
    }

    /// One input.
    ///
    /// @param atLow  the figure with the input at its low end; empty when there is no figure then
    /// @param atHigh the same at its high end
    public record Row(
            String label,
            Amount input,
            Optional<Amount> atLow,
            Optional<Amount> atHigh,
            String grade,
            List<SourceRef> sources) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    static TornadoView of(Tornado tornado, Register register, Words words) {
        List<Bar> bars = tornado.bars();
        return new TornadoView(
                FigureView.of(tornado.figure(), words),
                finding(tornado, words),
                bars.isEmpty() ? List.of() : List.of(drawing(tornado, words)),
                bars.stream()
                        .limit(LISTED)
                        .map(bar -> row(bar, tornado.figure(), register, words))
                        .toList(),
                Math.max(0, bars.size() - LISTED),
                tornado.still());
    }

    private static String finding(Tornado tornado, Words words) {
        return tornado.bars().isEmpty()
                ? words.say("sensitivity.finding.none")
                : words.say("sensitivity.finding", tornado.bars().getFirst().label(), ends(tornado, words));
    }

    /// The figure at both ends of the input that moves it most.
    private static String ends(Tornado tornado, Words words) {
        Bar first = tornado.bars().getFirst();
        return text(new Amounts(words)
                .of(
                        first.least(),
                        tornado.figure().central(),
                        first.most(),
                        tornado.figure().unit(),
                        WRITTEN));
    }

    private static String text(Amount amount) {
        String range = amount.range().isEmpty() ? "" : " (" + amount.range() + ")";
        return amount.number() + range + (amount.unit().isEmpty() ? "" : Words.THIN_SPACE + amount.unit());
    }

    private static Row row(Bar bar, Figure figure, Register register, Words words) {
        Amounts amounts = new Amounts(words);
        return new Row(
                bar.label(),
                amounts.of(bar.input().low(), bar.input().central(), bar.input().high(), bar.unit(), WRITTEN),
                bar.atLow().map(value -> amounts.of(value, value, value, figure.unit(), WRITTEN)),
                bar.atHigh().map(value -> amounts.of(value, value, value, figure.unit(), WRITTEN)),
                bar.input().grade().code(),
                new Refs(register)
                        .sources(bar.input().sources().stream()
                                .map(SourceKey::value)
                                .map(SourceId::new)
                                .toList()));
    }

    private static Drawing drawing(Tornado tornado, Words words) {
        Figure figure = tornado.figure();
        Amounts amounts = new Amounts(words);
        List<Bar> drawn = tornado.bars().stream().limit(DRAWN).toList();
        String unit =
                amounts.scaled(tornado.most(), 0, 0, 0, figure.unit(), WRITTEN).unit();
        Axis axis = Axis.between(
                "",
                tornado.least(),
                tornado.most(),
                4,
                value -> amounts.scaled(tornado.most(), value, value, value, figure.unit(), WRITTEN)
                        .number());
        return new Swings(
                        "tornado",
                        finding(tornado, words),
                        words.say("sensitivity.subject", figure.label(), unit),
                        drawn.stream()
                                .limit(3)
                                .map(bar -> bar.label() + ": " + span(bar, tornado, amounts))
                                .reduce((a, b) -> a + "; " + b)
                                .orElse(""),
                        words.say(
                                "sensitivity.source",
                                words.of("grade", figure.grade().code())),
                        axis,
                        figure.central(),
                        0,
                        drawn.stream()
                                .map(bar -> new Swings.Row(
                                        bar.label(), bar.least(), bar.most(), span(bar, tornado, amounts)))
                                .toList())
                .draw();
    }

    private static String span(Bar bar, Tornado tornado, Amounts amounts) {
        return amounts.scaled(
                        tornado.most(),
                        bar.least(),
                        bar.least(),
                        bar.most(),
                        tornado.figure().unit(),
                        WRITTEN)
                .range();
    }
}
