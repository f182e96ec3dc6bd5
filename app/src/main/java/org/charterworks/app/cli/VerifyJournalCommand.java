package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.history.ArchivedFiles;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.JournalStore;
import org.charterworks.app.store.Verification;
import org.charterworks.register.journal.Anchor;
import org.charterworks.register.journal.ChainProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Checks that the journals, and the files that evidence names, are as they were written.
@Command(
        name = "verify-journal",
        description =
                "Checks every journal of the database against its hashes, and against a head written down elsewhere; and"
                        + " every file that evidence names or named against its hash.")
final class VerifyJournalCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database;

    @Option(
            names = "--anchor",
            paramLabel = "ENTRY:HASH",
            description = "A head written down earlier, such as 120:5f3c…; may be repeated.")
    private List<String> anchors = new ArrayList<>();

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    /// One journal and what became of its check.
    private record Checked(String programme, Verification verification, ArchivedFiles.Checked files) {
        boolean isSound() {
            return verification.isSound() && files.isSound();
        }
    }

    @Override
    public Integer call() {
        List<Anchor> known = anchors.stream().map(this::anchor).toList();
        try (Database open = database.open(parent.surroundings())) {
            JournalStore store = open.journal(parent.surroundings().clock());
            ArchivedFiles archive = new ArchivedFiles(store, open.evidenceFiles());
            List<Checked> checked = store.programmes().stream()
                    .map(programme -> new Checked(programme, store.verify(programme, known), archive.check(programme)))
                    .toList();
            Answer answer = answer(checked);
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private Anchor anchor(String text) {
        if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            throw new ParameterException(
                    spec.commandLine(), "--anchor " + text + ": expected the number of an entry, a colon and its hash");
        }
        int colon = text.indexOf(':');
        return new Anchor(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1), "--anchor");
    }

    private static Answer answer(List<Checked> checked) {
        boolean sound = checked.stream().allMatch(Checked::isSound);
        Json json =
                JsonObject.EMPTY.put("sound", sound).put("journals", Json.items(checked, VerifyJournalCommand::json));
        return new Answer(sound ? ExitCode.OK : ExitCode.REFUSED, json, page -> print(checked, page));
    }

    private static JsonObject json(Checked checked) {
        Verification verification = checked.verification();
        return JsonObject.EMPTY
                .text("programme", checked.programme())
                .put("entries", verification.head().sequence())
                .text("head", verification.head().hash())
                .put(
                        "problems",
                        Json.texts(verification.problems().stream()
                                .map(ChainProblem::description)
                                .toList()))
                .put("files", checked.files().named())
                .put("file_problems", Json.texts(checked.files().problems()));
    }

    private static void print(List<Checked> checked, Page page) {
        if (checked.isEmpty()) {
            page.text("The database holds no journal.");
        }
        for (Checked each : checked) {
            Verification verification = each.verification();
            page.text(each.programme() + ": " + verification.head().sequence() + " entries, "
                    + (verification.isSound() ? "sound" : "NOT as written"));
            page.note("head " + verification.head().sequence() + ":"
                    + verification.head().hash());
            verification.problems().forEach(problem -> page.note(problem.description()));
            if (each.files().named() > 0) {
                page.text("files of evidence: " + each.files().named() + ", "
                        + (each.files().isSound() ? "all as archived" : "NOT all as archived"));
                each.files().problems().forEach(page::note);
            }
        }
    }
}
