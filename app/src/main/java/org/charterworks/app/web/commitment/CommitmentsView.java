package org.charterworks.app.web.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.AssessmentView;
import org.charterworks.app.web.view.Choice;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.instrument.Area;

/// The commitments and how each stands.
///
/// @param all      how many are to be done, with or without a date
/// @param dated    of all, those with a date
/// @param due      of all, those whose date has passed
/// @param overdue  of due, those not completed
/// @param statuses ways to see those that stand alike
/// @param areas    ways to see those of one area
public record CommitmentsView(
        int all,
        int dated,
        int due,
        int overdue,
        List<Choice> statuses,
        List<Choice> areas,
        List<AssessmentView> rows) {
    public CommitmentsView {
        statuses = List.copyOf(statuses);
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /// @param status code of the status asked for, empty for all
    /// @param area   id of the area asked for, empty for all
    static CommitmentsView of(Portal portal, LocalDate on, String status, String area, Words words) {
        Register register = portal.register();
        DeadlineBoard board = portal.board(on);
        List<AssessmentView> everything = board.assessments().stream()
                .map(item -> AssessmentView.of(item, register, words))
                .toList();
        Map<String, Long> byStatus = new TreeMap<>();
        Map<String, Long> byArea = new TreeMap<>();
        everything.forEach(row -> {
            byStatus.merge(row.timeliness(), 1L, Long::sum);
            row.areas().forEach(each -> byArea.merge(each, 1L, Long::sum));
        });
        return new CommitmentsView(
                board.scorecard().all(),
                board.scorecard().all() - board.scorecard().undated(),
                board.scorecard().dueSoFar(),
                board.scorecard().overdue(),
                Choice.among(
                        "/commitments",
                        "status",
                        status,
                        Arrays.stream(Timeliness.values()).collect(Choice.named(Timeliness::code, each -> "")),
                        byStatus),
                Choice.among(
                        "/commitments",
                        "area",
                        area,
                        register.instrument().areas().stream()
                                .collect(Choice.named(each -> each.id().value(), Area::name)),
                        byArea),
                everything.stream()
                        .filter(row -> status.isEmpty() || row.timeliness().equals(status))
                        .filter(row -> area.isEmpty() || row.areas().contains(area))
                        .toList());
    }
}
