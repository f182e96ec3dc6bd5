package org.charterworks.app.cli;

import java.util.List;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.commitment.Scorecard;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.group.Body;
import org.charterworks.roadmap.brief.Brief;
import org.charterworks.roadmap.brief.LateProject;
import org.charterworks.roadmap.brief.MilestoneLine;
import org.charterworks.roadmap.brief.Tally;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;

/// A brief for people: the answer first, then one table for each class of commitment.
record BriefText(Register register, Scenario scenario, String dateRule, Viewer viewer) {

    Consumer<Page> of(Brief brief) {
        return page -> {
            head(brief, page);
            board(brief.board(), page);
            new SidesReport(register, brief.on()).print(page);
            tallies("By area", "area", brief.byArea(), page);
            tallies("By lead body", "body", brief.byBody(), page);
            late(brief, page);
        };
    }

    private void head(Brief brief, Page page) {
        Scorecard card = brief.board().scorecard();
        page.text(register.instrument().shortTitle() + " on " + brief.on() + " (" + dateRule + ")");
        page.blank();
        page.text(card.all() + " commitments to be done: " + card.dueSoFar() + " due so far ("
                + (card.doneOnTime() + card.doneLate()) + " done, " + (card.overdue() - card.noEvidenceFound())
                + " late, "
                + card.noEvidenceFound() + " with no evidence found), "
                + brief.board().toCome().size() + " to come, " + card.undated() + " without a date.");
        page.text(
                viewer.everything()
                        ? "Counted: everything kept; --viewer public counts what the pages show to anyone."
                        : "Counted: what " + who() + " may see.");
        page.text("Deadlines: " + register.instrument().countingRule().text());
        page.text("Status: " + brief.board().rule());
    }

    private String who() {
        if (viewer.equals(Viewer.anyone())) {
            return "anyone";
        }
        return viewer.equals(Viewer.partners()) ? "the partners" : "this viewer";
    }

    private void board(DeadlineBoard board, Page page) {
        dated("Done", board.done(), page);
        dated("Late", board.late(), page);
        dated("Due, no evidence found", board.noEvidenceFound(), page);
        dated("To come", board.toCome(), page);
        listed("Without a date (never counted as on time)", board.undated(), page);
        listed("Permitted (never late)", board.permitted(), page);
        listed("Principles, acknowledgements and references (never late)", board.principles(), page);
        notCreated(board.permittedNotCreated(), page);
    }

    private void dated(String heading, List<Assessment> items, Page page) {
        if (items.isEmpty()) {
            return;
        }
        Table table = new Table()
                .words("provision")
                .words("due")
                .words("status")
                .text("commitment")
                .text("why");
        for (Assessment item : items) {
            Due due = item.due();
            table.row(
                    provision(item),
                    due == null ? "" : due.on().toString(),
                    item.timeliness().code(),
                    title(item),
                    item.reason());
        }
        page.heading(heading + ": " + items.size()).table(table);
    }

    private void listed(String heading, List<Assessment> items, Page page) {
        if (items.isEmpty()) {
            return;
        }
        Table table = new Table()
                .words("provision")
                .words("force")
                .words("fulfilment")
                .text("commitment");
        for (Assessment item : items) {
            table.row(provision(item), item.kind().code(), fulfilment(item), title(item));
        }
        page.heading(heading + ": " + items.size()).table(table);
    }

    private static String fulfilment(Assessment item) {
        return item.fulfilment() == null ? "" : item.fulfilment().code();
    }

    private static void notCreated(List<Body> bodies, Page page) {
        if (bodies.isEmpty()) {
            return;
        }
        Table table =
                new Table().words("body").words("provision").words("status").text("name");
        for (Body body : bodies) {
            table.row(
                    body.id().value(),
                    body.provision() == null ? "" : body.provision().value(),
                    body.status().code(),
                    body.name());
        }
        page.heading("Bodies permitted and not created: " + bodies.size()).table(table);
    }

    private static void tallies(String heading, String what, List<Tally> tallies, Page page) {
        Table table = new Table()
                .text(what)
                .numbers("done")
                .numbers("late")
                .numbers("no evidence")
                .numbers("to come")
                .numbers("undated")
                .numbers("permitted")
                .numbers("principle");
        for (Tally tally : tallies) {
            table.row(
                    tally.name().isEmpty() ? "(none named)" : tally.name(),
                    count(tally, Timeliness.DONE_EARLY, Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE),
                    count(tally, Timeliness.LATE),
                    count(tally, Timeliness.NO_EVIDENCE_FOUND),
                    count(tally, Timeliness.NOT_DUE, Timeliness.ON_TRACK, Timeliness.AT_RISK, Timeliness.STALE),
                    count(tally, Timeliness.UNDATED),
                    count(tally, Timeliness.PERMITTED),
                    count(tally, Timeliness.PRINCIPLE));
        }
        page.heading(heading).table(table);
    }

    private static String count(Tally tally, Timeliness... classes) {
        int sum = 0;
        for (Timeliness each : classes) {
            sum += tally.count(each);
        }
        return sum == 0 ? "·" : Integer.toString(sum);
    }

    private void late(Brief brief, Page page) {
        page.heading("Milestones: " + brief.milestones().size() + ", "
                + brief.reached().size() + " reached, "
                + brief.milestones().stream().filter(MilestoneLine::isLate).count()
                + " late against the first promise or past their date without evidence, "
                + brief.undated().size() + " undated");
        Table table = new Table().words("milestone").numbers("days").text("how it stands");
        for (LateProject late : brief.late()) {
            for (MilestoneLine line : late.milestones()) {
                table.row(
                        line.milestone().id().value(),
                        Long.toString(line.daysLate()),
                        line.status().sentence());
            }
        }
        page.table(table);
        prices(brief, page);
    }

    private void prices(Brief brief, Page page) {
        Table table = new Table()
                .words("project")
                .words("variant")
                .numbers("million USD")
                .numbers("thousand t")
                .words("");
        for (LateProject late : brief.late()) {
            for (Figure figure : late.furtherMonth()) {
                if (isMeasure(figure, "money")) {
                    String variant = figure.id().argument("variant").orElse("");
                    table.row(
                            late.project().id().value(),
                            variant,
                            Figures.inMillions(figure),
                            tonnes(late.furtherMonth(), variant),
                            Figures.mark(figure.grade()));
                }
            }
        }
        if (!table.isEmpty()) {
            page.heading("What one further month costs, in the scenario " + scenario.id()
                            + " (low to high inputs; never added up)")
                    .table(table)
                    .text(Figures.LEGEND);
        }
    }

    private static String tonnes(List<Figure> figures, String variant) {
        return figures.stream()
                .filter(figure -> isMeasure(figure, "tonnes")
                        && figure.id().argument("variant").orElse("").equals(variant))
                .map(Figures::inThousands)
                .findFirst()
                .orElse("");
    }

    private static boolean isMeasure(Figure figure, String measure) {
        return figure.id().argument("measure").orElse("").equals(measure);
    }

    private String provision(Assessment item) {
        return register.commitment(item.commitment()).provision().value();
    }

    private String title(Assessment item) {
        return register.commitment(item.commitment()).title();
    }
}
