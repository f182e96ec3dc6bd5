package org.charterworks.app.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.model.SourceKey;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.sensitivity.Bar;
import org.charterworks.roadmap.sensitivity.Tornado;

/// A tornado for people and as JSON.
record SensitivityReport(Tornado tornado, int top) {
    private static final int PICTURE = 20;

    JsonObject json() {
        Figure figure = tornado.figure();
        return JsonObject.EMPTY
                .text("id", figure.id())
                .text("label", figure.label())
                .text("unit", figure.unit())
                .put("central", figure.central())
                .text("grade", figure.grade().code())
                .text("method", "sensitivity")
                .put("inputs_that_move_nothing", tornado.still())
                .put("bars", Json.items(tornado.bars(), SensitivityReport::bar));
    }

    private static JsonObject bar(Bar bar) {
        return JsonObject.EMPTY
                .text("input", bar.label())
                .text("unit", bar.unit())
                .put(
                        "value",
                        Figures.value(
                                bar.input().low(),
                                bar.input().central(),
                                bar.input().high()))
                .text("grade", bar.input().grade().code())
                .put(
                        "sources",
                        Json.texts(bar.input().sources().stream()
                                .map(SourceKey::value)
                                .toList()))
                .put("figure_at_low", bar.atLow())
                .put("figure_at_high", bar.atHigh())
                .put("swing", bar.swing());
    }

    Consumer<Page> print() {
        return page -> {
            Figure figure = tornado.figure();
            page.text(figure.label());
            page.text(Figures.text(figure) + "  " + Figures.mark(figure.grade())
                    + "  Each input alone from its low to its high end, all else central:");
            if (tornado.bars().isEmpty()) {
                page.blank().text("No input with a range moves this figure.");
            } else {
                page.blank().table(table(figure));
            }
            page.blank()
                    .text(
                            Math.max(0, tornado.bars().size() - top) + " further inputs move it less, "
                                    + tornado.still()
                                    + " move it not at all. Inputs without a range are not varied. Swings are not to be added up.");
            page.text(Figures.LEGEND);
            page.text("Method: docs/methods/sensitivity.md");
        };
    }

    private Table table(Figure figure) {
        Table table = new Table()
                .text("input")
                .numbers("from")
                .numbers("to")
                .numbers("figure at low")
                .numbers("at high")
                .words(Numbers.of(tornado.least()) + " … " + Numbers.of(tornado.most()))
                .words("");
        tornado.bars().stream()
                .limit(top)
                .forEach(bar -> table.row(
                        bar.label() + (bar.unit().isEmpty() ? "" : " (" + bar.unit() + ")"),
                        Numbers.of(bar.input().low()),
                        Numbers.of(bar.input().high()),
                        number(bar.atLow()),
                        number(bar.atHigh()),
                        picture(bar.least(), bar.most(), figure.central()),
                        Figures.mark(bar.input().grade())));
        return table;
    }

    private static String number(Optional<Double> figure) {
        return figure.map(Numbers::of).orElse("no figure");
    }

    /// A bar from one number to another on the scale of the whole picture, with the central figure in it.
    private String picture(double from, double to, double central) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= PICTURE; i++) {
            boolean inside = position(from) <= i && i <= position(to);
            line.append(i == position(central) ? '┃' : inside ? '█' : '·');
        }
        return line.toString();
    }

    private int position(double number) {
        double width = tornado.most() - tornado.least();
        return width > 0 ? (int) Math.round((number - tornado.least()) / width * PICTURE) : 0;
    }
}
