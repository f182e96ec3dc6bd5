package org.charterworks.app.cli;

import java.util.List;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.register.DeadlineBoard;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.commitment.ForceScore;
import org.charterworks.register.commitment.Ratio;
import org.charterworks.register.commitment.Scorecard;
import org.charterworks.register.group.Body;
import org.charterworks.roadmap.brief.Brief;
import org.charterworks.roadmap.brief.LateProject;
import org.charterworks.roadmap.brief.MilestoneLine;
import org.charterworks.roadmap.brief.Tally;
import org.charterworks.roadmap.schedule.Scenario;

/// A brief as JSON.
record BriefJson(Register register, Scenario scenario, String dateRule) {

    JsonObject of(Brief brief) {
        DeadlineBoard board = brief.board();
        return JsonObject.EMPTY
                .text("instrument", register.instrument().id())
                .text("title", register.instrument().title())
                .text("on", brief.on())
                .text("date_rule", dateRule)
                .text("counting_rule", register.instrument().countingRule().text())
                .text("status_rule", board.rule())
                .text("scenario", scenario.id())
                .put("done", assessments(board.done()))
                .put("late", assessments(board.late()))
                .put("no_evidence_found", assessments(board.noEvidenceFound()))
                .put("to_come", assessments(board.toCome()))
                .put("undated", assessments(board.undated()))
                .put("principles", assessments(board.principles()))
                .put("permitted", assessments(board.permitted()))
                .put("permitted_not_created", Json.items(board.permittedNotCreated(), BriefJson::body))
                .put("scorecard", counts(board.scorecard()))
                .put("scorecard_by_force", Json.items(board.scores(), BriefJson::shares))
                .put("sides", new SidesReport(register, brief.on()).json())
                .put("by_area", Json.items(brief.byArea(), BriefJson::tally))
                .put("by_body", Json.items(brief.byBody(), BriefJson::tally))
                .put("late_projects", Json.items(brief.late(), BriefJson::late))
                .put("milestones", Json.items(brief.milestones(), BriefJson::milestone));
    }

    private Json assessments(List<Assessment> assessments) {
        return Json.items(assessments, this::assessment);
    }

    private JsonObject assessment(Assessment item) {
        Commitment commitment = register.commitment(item.commitment());
        Due due = item.due();
        return JsonObject.EMPTY
                .text("commitment", commitment.id())
                .text("provision", commitment.provision())
                .text("title", commitment.title())
                .text("kind", item.kind().code())
                .text("due", due == null ? null : due.on())
                .text("due_rule", due == null ? null : due.rule())
                .put("occurrence", due == null ? Json.of((String) null) : Json.of(due.occurrence()))
                .text("timeliness", item.timeliness().code())
                .text(
                        "fulfilment",
                        item.fulfilment() == null ? null : item.fulfilment().code())
                .text("done_on", item.doneOn())
                .put("past_due", item.isPastDue())
                .put("evidence", Json.texts(item.evidence()))
                .text(
                        "reliability",
                        item.reliability() == null ? null : item.reliability().code())
                .text("reason", item.reason())
                .text("lead_body", commitment.leadBody())
                .put("areas", Json.texts(commitment.areas()));
    }

    private static JsonObject body(Body body) {
        return JsonObject.EMPTY
                .text("body", body.id())
                .text("name", body.name())
                .text("provision", body.provision())
                .text("status", body.status().code());
    }

    /// Counts only: shares are given for each force, never over several.
    private static JsonObject counts(Scorecard card) {
        return JsonObject.EMPTY
                .put("to_be_done", card.all())
                .put("undated", card.undated())
                .put("due_so_far", card.dueSoFar())
                .put("done_on_time", card.doneOnTime())
                .put("done_late", card.doneLate())
                .put("overdue", card.overdue())
                .put("overdue_without_evidence", card.noEvidenceFound())
                .put("completed", card.completed());
    }

    private static JsonObject shares(ForceScore score) {
        Scorecard card = score.card();
        return JsonObject.EMPTY
                .text("force", score.force().code())
                .with(counts(card))
                .text("deficit", ratio(card.deficit()))
                .text("timeliness", ratio(card.timeliness()))
                .text("completion", ratio(card.completion()));
    }

    private static String ratio(Ratio ratio) {
        return ratio.toString();
    }

    private static JsonObject tally(Tally tally) {
        JsonObject counts = JsonObject.EMPTY;
        for (var count : tally.counts().entrySet()) {
            counts = counts.put(count.getKey().code(), count.getValue());
        }
        return JsonObject.EMPTY
                .text("id", tally.id().isEmpty() ? null : tally.id())
                .text("name", tally.name().isEmpty() ? null : tally.name())
                .put("commitments", tally.all())
                .put("counts", counts);
    }

    private static JsonObject late(LateProject late) {
        return JsonObject.EMPTY
                .text("project", late.project().id())
                .text("name", late.project().name())
                .text("delivered_by", late.project().deliveredBy().code())
                .put("days_late", late.daysLate())
                .put("milestones", Json.items(late.milestones(), BriefJson::milestone))
                .put("further_month", Json.items(late.furtherMonth(), Figures::json))
                .text("not_priced", late.notPriced().isEmpty() ? null : late.notPriced());
    }

    private static JsonObject milestone(MilestoneLine line) {
        return JsonObject.EMPTY
                .text("milestone", line.milestone().id())
                .text("title", line.milestone().title())
                .text("status", line.status().code())
                .text("sentence", line.status().sentence())
                .put("days_late", line.daysLate());
    }
}
