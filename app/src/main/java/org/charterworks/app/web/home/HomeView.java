package org.charterworks.app.web.home;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.project.ProjectsView;
import org.charterworks.app.web.view.AssessmentView;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Scorecard;
import org.charterworks.register.evidence.Evidence;

/// Where an agreement stands on a day: the deadline board, what is late, and what was heard last.
///
/// @param title       the agreement's short title, in the language of the data
/// @param signed      when it was signed
/// @param lines       the board, one line for each way of standing
/// @param notCreated  bodies permitted or discussed and not found to be created
/// @param lateWorks   projects expected later than first promised or past their date without a report, latest
/// first
/// @param lastHeard   the newest facts, newest first
/// @param evidence    how many facts are known by the day
/// @param staleAfter  months after which progress is stale
public record HomeView(
        String title,
        String signedPlace,
        DateText signed,
        Scorecard score,
        List<Line> lines,
        List<Ref> notCreated,
        List<ProjectsView.Row> lateWorks,
        List<EvidenceView> lastHeard,
        int evidence,
        int staleAfter,
        List<Question> questions) {
    private static final int LAST_HEARD = 6;
    private static final int LATE_WORKS = 8;

    /// A line of the board.
    ///
    /// @param code  what it counts, a word of the message files after `board.`
    /// @param items those it counts
    /// @param path  the list of them
    public record Line(String code, List<AssessmentView> items, String path) {
        public Line {
            items = List.copyOf(items);
        }
    }

    /// A question a reader may start with, and its answer from the data.
    ///
    /// @param text   the question
    /// @param answer its answer in a sentence
    /// @param path   the page that shows it
    public record Question(String text, String answer, String path) {}

    static HomeView of(Portal portal, Visit visit, Words words) {
        Register register = portal.register();
        Refs refs = new Refs(register);
        DeadlineBoard board = portal.board(visit.on());
        List<Evidence> known = register.evidence().stream()
                .filter(each -> !each.planned() && !each.certainOn().isAfter(visit.on()))
                .toList();
        List<ProjectsView.Row> works = ProjectsView.rows(portal, visit, words);
        List<Line> lines = lines(board, register, words);
        return new HomeView(
                register.instrument().shortTitle(),
                register.instrument().signature().place(),
                words.shown(register.instrument().signature().on()),
                board.scorecard(),
                lines,
                board.permittedNotCreated().stream().map(refs::of).toList(),
                late(works).stream().limit(LATE_WORKS).toList(),
                EvidenceView.newestFirst(known, refs, words).stream()
                        .limit(LAST_HEARD)
                        .toList(),
                known.size(),
                portal.statusRule().staleAfterMonths(),
                new Questions(words).about(lines, late(works), board.permittedNotCreated()));
    }

    private static List<Line> lines(DeadlineBoard board, Register register, Words words) {
        return List.of(
                line("done", board.done(), "/commitments?status=done-on-time", register, words),
                line("late", board.late(), "/commitments?status=late", register, words),
                line(
                        "no-evidence-found",
                        board.noEvidenceFound(),
                        "/commitments?status=no-evidence-found",
                        register,
                        words),
                line("to-come", board.toCome(), "/commitments?status=not-due", register, words),
                line("undated", board.undated(), "/commitments?status=undated", register, words),
                line("principle", board.principles(), "/commitments?status=principle", register, words),
                line("permitted", board.permitted(), "/commitments?status=permitted", register, words));
    }

    private static Line line(String code, List<Assessment> items, String path, Register register, Words words) {
        return new Line(
                code,
                items.stream()
                        .map(item -> AssessmentView.of(item, register, words))
                        .toList(),
                path);
    }

    private static List<ProjectsView.Row> late(List<ProjectsView.Row> works) {
        return works.stream()
                .filter(row -> row.status().equals("late-against-baseline")
                        || row.status().equals("no-evidence-after-its-date"))
                .sorted(Comparator.comparingLong(HomeView::slip)
                        .reversed()
                        .thenComparing(row -> row.ref().id()))
                .toList();
    }

    private static long slip(ProjectsView.Row row) {
        return Objects.requireNonNullElse(row.slip(), 0L);
    }
}
