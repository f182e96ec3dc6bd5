package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.model.Grade;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.project.DateChance;
import org.charterworks.register.project.Keeping;
import org.charterworks.register.project.Milestone;
import org.charterworks.roadmap.risk.Chances;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.charterworks.roadmap.schedule.Schedule;

/// The dates of a scenario on a day.
record DatesReport(Register register, Schedule schedule, PlanFloats floats, Chances chances, String dateRule) {

    /// One milestone.
    private record Line(
            Milestone milestone,
            Optional<Delivery> delivery,
            Optional<PlanFloats.Room> room,
            boolean isTied,
            Optional<Keeping> keeping) {
        private boolean isToCome() {
            return delivery.filter(each -> each.basis() != Delivery.Basis.ACTUAL)
                    .isPresent();
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        register.projects()
                .forEach(project -> project.milestones()
                        .forEach(milestone -> lines.add(new Line(
                                milestone,
                                schedule.delivery(milestone.id()),
                                floats.find(milestone.id()),
                                floats.isTied(milestone.id()),
                                Keeping.of(
                                        milestone,
                                        chances.question().on(),
                                        chances.find(milestone.id()).orElse(null))))));
        return lines;
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", chances.question().on())
                .text("scenario", chances.question().scenario())
                .put("runs", (long) chances.question().runs())
                .put("seed", chances.question().seed())
                .put("at_risk_below", Keeping.THRESHOLD)
                .put("milestones", Json.items(lines(), DatesReport::json));
    }

    private static JsonObject json(Line line) {
        Optional<DateChance> chance = line.keeping().map(Keeping::chance);
        return JsonObject.EMPTY
                .text("milestone", line.milestone().id())
                .text("title", line.milestone().title())
                .text("planned", line.delivery().map(Delivery::on).orElse(null))
                .put("waits_or_is_waited_for", line.isTied())
                .put(
                        "total_float_days",
                        line.room()
                                .<Json>map(room -> Json.of((long) room.totalDays()))
                                .orElseGet(Json.Nothing::new))
                .put(
                        "free_float_days",
                        line.room()
                                .<Json>map(room -> Json.of((long) room.freeDays()))
                                .orElseGet(Json.Nothing::new))
                .put("critical", line.room().filter(PlanFloats.Room::isCritical).isPresent())
                .text("first_promised", line.keeping().map(Keeping::promised).orElse(null))
                .text(
                        "timeliness",
                        line.keeping()
                                .map(Keeping::timeliness)
                                .map(Timeliness::code)
                                .orElse(null))
                .text(
                        "timeliness_rests_on",
                        line.keeping()
                                .map(Keeping::basis)
                                .map(Keeping.Basis::code)
                                .orElse(null))
                .put("chance", chance.map(DateChance::chance))
                .text("chance_grade", chance.map(each -> each.grade().code()).orElse(null))
                .text("sentence", line.keeping().map(Keeping::sentence).orElse(null));
    }

    void print(Page page) {
        List<Line> lines = lines();
        page.text("Dates of the scenario " + chances.question().scenario() + " on "
                + chances.question().on() + " (" + dateRule + ")");
        page.heading("Milestones to come that wait or are waited for").table(rooms(lines));
        page.text("Total float: days before a milestone that nothing waits for moves; free float: days before any other"
                + " moves. Below nothing, a last date cannot be met. Critical: nothing has less.");
        page.heading("First promises of milestones to come").table(promises(lines));
        page.text("At risk: a chance below " + Numbers.fixed(100 * Keeping.THRESHOLD, 0)
                + " per cent of coming by the date first promised ("
                + chances.question().runs() + " runs, seed "
                + chances.question().seed() + "); without a chance, expected later than first promised.");
        page.blank().text(Figures.LEGEND);
    }

    private static Table rooms(List<Line> lines) {
        Table table = new Table()
                .text("milestone")
                .words("planned")
                .numbers("total float")
                .numbers("free float")
                .words("");
        lines.stream().filter(Line::isToCome).filter(Line::isTied).forEach(line -> {
            PlanFloats.Room room = line.room().orElseThrow();
            table.row(
                    line.milestone().id().value(),
                    line.delivery().orElseThrow().on().toString(),
                    Numbers.fixed(room.totalDays(), 0),
                    Numbers.fixed(room.freeDays(), 0),
                    room.isCritical() ? "critical" : "");
        });
        return table;
    }

    private static Table promises(List<Line> lines) {
        Table table = new Table()
                .text("milestone")
                .words("first promised")
                .numbers("chance")
                .words("")
                .words("stands")
                .words("rests on");
        lines.stream()
                .filter(line -> line.keeping()
                        .filter(keeping -> !keeping.timeliness().isDone())
                        .isPresent())
                .forEach(line -> {
                    Keeping keeping = line.keeping().orElseThrow();
                    DateChance chance = keeping.chance();
                    table.row(
                            line.milestone().id().value(),
                            keeping.promised().toString(),
                            chance == null ? "" : Numbers.fixed(100 * chance.chance(), 0) + " %",
                            chance == null
                                    ? ""
                                    : Figures.mark(Grade.valueOf(chance.grade().name())),
                            keeping.timeliness().code().replace('-', ' '),
                            keeping.basis().code());
                });
        return table;
    }
}
