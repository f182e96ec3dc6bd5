package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.register.Agenda;
import org.charterworks.register.AgendaItem;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.roadmap.deferral.Deferral;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;

/// What is before a body, dearest to defer first.
///
/// @param announced the meeting it is for; empty where none is announced and the body is taken to meet on the day
record AgendaReport(
        Appraisal appraisal,
        Scenario scenario,
        Body body,
        Optional<Meeting> announced,
        Agenda agenda,
        List<Deferral> deferrals) {

    JsonObject json() {
        return JsonObject.EMPTY
                .text("body", body.id())
                .text("name", body.name())
                .text("meeting", announced.map(Meeting::id).orElse(null))
                .text("on", agenda.on())
                .text("until", agenda.until())
                .put("months", months())
                .text("scenario", scenario.id())
                .put("items", Json.items(deferrals, this::json));
    }

    private int months() {
        return Agenda.monthsToNext(appraisal.programme().register());
    }

    private JsonObject json(Deferral deferral) {
        AgendaItem item = deferral.item();
        JsonObject object = JsonObject.EMPTY
                .text("kind", item.kind().code())
                .text("section", item.section().code())
                .text("id", item.id())
                .text("title", item.title())
                .text("when", item.when());
        return switch (deferral) {
            case Deferral.Priced priced ->
                object.text("not_priced", null)
                        .put("figures", Json.items(figures(priced), Figures::json))
                        .put("moves", Json.texts(priced.deferred().moved().keySet()));
            case Deferral.NotPriced silent ->
                object.text("not_priced", silent.reason().code())
                        .put("figures", new Json.Items(List.of()))
                        .put("moves", new Json.Items(List.of()));
        };
    }

    private List<Figure> figures(Deferral.Priced priced) {
        return appraisal.figures(scenario, priced.deferred());
    }

    Consumer<Page> print(boolean ids) {
        return page -> {
            page.text("Before " + body.name() + ", "
                    + announced
                            .map(meeting -> "meeting " + meeting.id() + " on " + meeting.on())
                            .orElse("no meeting announced, as if it met on " + agenda.on())
                    + ": what it costs to leave it " + months() + " months, until " + agenda.until() + ", scenario "
                    + scenario.id());
            Table priced = new Table()
                    .numbers("cost million USD")
                    .words("")
                    .words("why here")
                    .words("when")
                    .text("what");
            Table rest =
                    new Table().text("no price").words("why here").words("when").text("what");
            for (Deferral each : deferrals) {
                AgendaItem item = each.item();
                String when = item.when() == null ? "·" : item.when().toString();
                String what = item.id() + " " + item.title();
                switch (each) {
                    case Deferral.Priced found -> {
                        Figure money = figures(found).getFirst();
                        priced.row(
                                Figures.inMillions(money),
                                Figures.mark(money.grade()),
                                item.kind().code(),
                                when,
                                what);
                    }
                    case Deferral.NotPriced silent ->
                        rest.row(says(silent.reason()), item.kind().code(), when, what);
                }
            }
            if (priced.isEmpty()) {
                page.blank().text("Nothing on it has a price.");
            } else {
                page.blank().table(priced);
            }
            if (!rest.isEmpty()) {
                page.heading("Without a price, which does not mean that waiting costs nothing")
                        .table(rest);
            }
            page.blank()
                    .text(
                            "Each alone, everything else on its date; costs of rows are never added. The milestone is taken"
                                    + " to move as long as the matter waits. Method: docs/methods/agenda-value.md");
            page.text(Figures.LEGEND);
            if (ids) {
                deferrals.forEach(each -> {
                    if (each instanceof Deferral.Priced found) {
                        page.line(figures(found).getFirst().id().toString());
                    }
                });
            }
        };
    }

    private static String says(Deferral.Reason reason) {
        return switch (reason) {
            case NOTHING_WAITS -> "no milestone in the register waits for it";
            case NO_DATE -> "it has no date in the scenario";
            case NO_EFFECT -> "nothing that moves with it acts on cargo in the model";
            case HAPPENED -> "it has happened";
        };
    }
}
