package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.source.Source;
import org.charterworks.roadmap.explain.Explained;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What a figure was made from.
@Command(
        name = "explain",
        description = "Computes a figure again from its id and prints inputs, sources, grades and method.")
final class ExplainCommand extends ReadingCommand {

    @Parameters(paramLabel = "FIGURE-ID", description = "As another command prints it with --ids or --json.")
    private String id = "";

    @Override
    Answer answer(Workspace workspace) {
        FigureId wanted = FigureId.parse(id)
                .orElseThrow(() -> Stop.noAnswer(
                        "\"" + id + "\" is not the id of a figure",
                        "an id reads like delay/measure=money/months=12/project=…; commands print them with --ids",
                        List.of()));
        return switch (workspace.explainer().explain(wanted)) {
            case Explained.Recomputed(Figure figure) -> answer(workspace, figure);
            case Explained.Refused(String reason, String advice, List<String> suggestions) ->
                throw Stop.noAnswer(reason, advice, suggestions);
        };
    }

    private static Answer answer(Workspace workspace, Figure figure) {
        List<Source> sources = sources(workspace, figure);
        Json json = Figures.json(figure)
                .text("method_page", methodPage(figure))
                .put("sources", Json.items(sources, ExplainCommand::source));
        return Answer.of(json, page -> print(figure, sources, page));
    }

    private static void print(Figure figure, List<Source> sources, Page page) {
        page.text(figure.label());
        page.text(Figures.text(figure) + "  " + Figures.mark(figure.grade()) + "  (low to high inputs)");
        if (!figure.note().isBlank()) {
            page.text(figure.note());
        }
        page.text("Method: " + methodPage(figure));
        page.text(figure.id().toString());
        Table inputs = new Table()
                .text("input")
                .text("value")
                .words("unit")
                .text("source")
                .words("");
        for (Input input : figure.inputs()) {
            inputs.row(input.label(), input.value(), input.unit(), input.source(), Figures.mark(input.grade()));
        }
        page.heading("Inputs: " + figure.inputs().size()).table(inputs);
        if (!sources.isEmpty()) {
            Table titles = new Table().text("source").text("title").words("published");
            for (Source source : sources) {
                titles.row(
                        source.id().value(),
                        source.title() + (source.publisher().isBlank() ? "" : " (" + source.publisher() + ")"),
                        source.publishedOn() == null ? "" : source.publishedOn().toString());
            }
            page.heading("Sources: " + sources.size()).table(titles);
        }
        page.blank().text(Figures.LEGEND);
    }

    /// The sources its inputs cite, in the order they are cited.
    private static List<Source> sources(Workspace workspace, Figure figure) {
        List<Source> sources = new ArrayList<>();
        for (Input input : figure.inputs()) {
            for (String id : input.source().split(";", -1)) {
                workspace
                        .source(id.strip())
                        .filter(source -> !sources.contains(source))
                        .ifPresent(sources::add);
            }
        }
        return sources;
    }

    private static JsonObject source(Source source) {
        return JsonObject.EMPTY
                .text("id", source.id())
                .text("title", source.title())
                .text("publisher", source.publisher())
                .text("published_on", source.publishedOn())
                .text("url", source.url())
                .text("kind", source.kind().code());
    }

    private static String methodPage(Figure figure) {
        return "docs/methods/" + figure.method() + ".md";
    }
}
