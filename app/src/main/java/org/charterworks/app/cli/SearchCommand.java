package org.charterworks.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.search.Finding;
import org.charterworks.app.search.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Where words stand in the programme.
@Command(
        name = "search",
        description =
                "Finds provisions, commitments, bodies, projects, evidence, places and sources that hold all the words.")
final class SearchCommand extends ReadingCommand {

    @Parameters(
            paramLabel = "WORD",
            arity = "1..*",
            description = "In any case, with or without diacritics; the beginning of a word is enough.")
    private List<String> words = List.of();

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            defaultValue = "20",
            description = "How many to name, the best first (default: ${DEFAULT-VALUE}).")
    private int most;

    @Override
    Answer answer(Workspace workspace) {
        if (most < 1) {
            throw Stop.refused("--most is " + most, "name 1 or more");
        }
        String asked = String.join(" ", words);
        Findings found = workspace.index().find(asked, most);
        Json json = JsonObject.EMPTY
                .text("words", asked)
                .put("all", found.all())
                .put("findings", Json.items(found.best(), SearchCommand::json));
        return Answer.of(json, page -> print(asked, found, page));
    }

    private static JsonObject json(Finding finding) {
        return JsonObject.EMPTY
                .text("kind", finding.entry().kind().code())
                .text("id", finding.entry().id())
                .text("title", finding.entry().title())
                .text("excerpt", excerpt(finding));
    }

    private static String excerpt(Finding finding) {
        return finding.excerpt().stream().map(Finding.Piece::text).collect(Collectors.joining());
    }

    private static void print(String asked, Findings found, Page page) {
        page.text(
                switch ((int) Math.min(found.all(), 2)) {
                    case 0 -> "Nothing holds \"" + asked + "\".";
                    case 1 -> "One record holds \"" + asked + "\".";
                    default ->
                        found.all() + " records hold \"" + asked + "\"."
                                + (found.best().size() < found.all()
                                        ? " The best " + found.best().size() + ":"
                                        : "");
                });
        if (!found.best().isEmpty()) {
            Table table = new Table().words("kind").words("id").text("title").text("where");
            found.best()
                    .forEach(finding -> table.row(
                            finding.entry().kind().code(),
                            finding.entry().id(),
                            finding.entry().title(),
                            excerpt(finding)));
            page.blank().table(table);
        }
    }
}
