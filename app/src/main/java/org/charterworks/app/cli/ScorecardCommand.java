package org.charterworks.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.Reporting;
import org.charterworks.register.commitment.ForceScore;
import org.charterworks.register.commitment.Ratio;
import org.charterworks.register.commitment.Scorecard;
import org.charterworks.register.commitment.StatusRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// How commitments are carried out, force by force and with every denominator, and who has not reported.
@Command(
        name = "scorecard",
        description = "How commitments are carried out, one line for each force and every share with what it is a"
                + " share of; who has reported and who has not.")
final class ScorecardCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Override
    Answer answer(Workspace workspace) {
        Register register = workspace.programme().register();
        StatusRule rule = StatusRule.standard();
        DeadlineBoard board = DeadlineBoard.of(register, rule, moment.onOrToday(workspace));
        Reporting reporting = Reporting.of(register, rule, board.on());
        JsonObject json = JsonObject.EMPTY
                .text("on", board.on())
                .text("status_rule", board.rule())
                .put("by_force", Json.items(board.scores(), ScorecardCommand::json))
                .put("reporting", Json.items(reporting.lines(), ScorecardCommand::json));
        return Answer.of(json, page -> {
            page.text(
                    register.instrument().shortTitle() + " on " + board.on() + " (" + moment.dateRule(workspace) + ")");
            board.scores().forEach(score -> print(score, page));
            print(reporting, page);
        });
    }

    private static JsonObject json(ForceScore score) {
        Scorecard card = score.card();
        return JsonObject.EMPTY
                .text("force", score.force().code())
                .put("to_be_done", card.all())
                .put("undated", card.undated())
                .put("due_so_far", card.dueSoFar())
                .put("done_on_time", card.doneOnTime())
                .put("done_late", card.doneLate())
                .put("overdue", card.overdue())
                .put("overdue_without_evidence", card.noEvidenceFound())
                .put("long_overdue", card.longOverdue())
                .put("completed", card.completed())
                .put("claimed", card.claimed())
                .put("deficit", ratio(card.deficit()))
                .put("timeliness", ratio(card.timeliness()))
                .put("completion", ratio(card.completion()))
                .put("evidence_coverage", ratio(card.evidenceCoverage()))
                .put("average_delay_months", Json.of(optional(card.averageDelayMonths())));
    }

    private static @Nullable String optional(OptionalDouble months) {
        return months.isEmpty() ? null : String.format(Locale.ROOT, "%.1f", months.getAsDouble());
    }

    private static JsonObject ratio(Ratio ratio) {
        return JsonObject.EMPTY
                .put("part", ratio.part())
                .text("part_is", ratio.partIs())
                .put("whole", ratio.whole())
                .text("whole_is", ratio.wholeIs())
                .text(
                        "percent",
                        ratio.share().isEmpty()
                                ? null
                                : String.format(
                                        Locale.ROOT, "%.1f", 100 * ratio.share().getAsDouble()));
    }

    private static JsonObject json(Reporting.Line line) {
        return JsonObject.EMPTY
                .text("kind", line.kind().code())
                .text("id", line.id())
                .text("name", line.name())
                .put("answers_for", line.answersFor())
                .put("reported", Json.texts(line.reported()))
                .put("stale", Json.texts(line.stale()))
                .put("not_reported", Json.texts(line.notReported()));
    }

    private static void print(ForceScore score, Page page) {
        Scorecard card = score.card();
        page.heading("Force " + score.force().code() + ": " + card.all() + " to be done, " + card.undated()
                + " of them without a date (they improve nothing)");
        page.note("deficit            " + card.deficit());
        page.note("timeliness         " + card.timeliness());
        page.note("completion         " + card.completion());
        page.note("evidence coverage  " + card.evidenceCoverage());
        page.note("overdue            " + card.overdue() + ", of which " + card.noEvidenceFound()
                + " with no evidence found and " + card.longOverdue() + " for 24 months or longer"
                + (card.averageDelayMonths().isEmpty()
                        ? ""
                        : "; on average " + optional(card.averageDelayMonths()) + " months past the date"));
    }

    private static void print(Reporting reporting, Page page) {
        Table table = new Table()
                .words("who")
                .numbers("answers for")
                .numbers("reported")
                .numbers("stale")
                .numbers("not reported")
                .text("name");
        for (Reporting.Line line : reporting.lines()) {
            table.row(
                    line.kind().code() + " " + line.id(),
                    count(line.answersFor()),
                    count(line.reported().size()),
                    count(line.stale().size()),
                    count(line.notReported().size()),
                    line.name());
        }
        page.heading("Who has reported on the commitments it answers for (a side by a statement, a body by evidence)");
        page.table(table);
        List<Reporting.Line> silent = reporting.lines().stream()
                .filter(line -> !line.notReported().isEmpty())
                .toList();
        silent.forEach(line -> page.note(line.id() + " has not reported on "
                + String.join(
                        ", ", line.notReported().stream().map(Object::toString).toList())));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
