package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.day;
import static org.charterworks.app.exchange.build.Cells.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.schedule.AssumedDate;
import org.charterworks.roadmap.schedule.Dates;
import org.charterworks.roadmap.schedule.DemandFactor;
import org.charterworks.roadmap.schedule.OutsideChange;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;

/// Scenarios from `scenarios.yaml`. One that builds on another has all of the other's assumed dates, changes
/// and demand factors before its own; its own assumed date for a milestone takes the place of the other's.
final class ScenarioBuilder {

    private final FolderRecords records;
    private final ChangeBuilder changes;

    ScenarioBuilder(FolderRecords records, ChangeBuilder changes) {
        this.records = records;
        this.changes = changes;
    }

    Map<ScenarioId, Scenario> scenarios() {
        Map<ScenarioId, Scenario> scenarios = new TreeMap<>();
        for (RecordValue scenario : records.list("scenarios.yaml", "scenarios")) {
            Scenario built = scenario(scenario);
            scenarios.put(built.id(), built);
        }
        return scenarios;
    }

    private Scenario scenario(RecordValue scenario) {
        List<RecordValue> line = lineage(scenario);
        Map<MilestoneId, AssumedDate> assumed = new TreeMap<>();
        List<OutsideChange> outside = new ArrayList<>();
        List<DemandFactor> factors = new ArrayList<>();
        for (RecordValue each : line) {
            each.records("assumed")
                    .forEach(date -> assumed.put(new MilestoneId(date.text("milestone")), assumed(date)));
            each.records("changes").forEach(change -> outside.add(outside(change)));
            each.records("demand_factor").forEach(factor -> factors.add(factor(factor)));
        }
        return new Scenario(
                new ScenarioId(scenario.text("id")),
                scenario.text("name"),
                scenario.text("description"),
                word(Dates.class, nearest(line, "dates")),
                assumed,
                outside,
                factors,
                LocalDate.parse(nearest(line, "reference_on")));
    }

    /// The scenario and those it builds on, the most basic first.
    private List<RecordValue> lineage(RecordValue scenario) {
        List<RecordValue> line = new ArrayList<>();
        Optional<RecordValue> next = Optional.of(scenario);
        while (next.isPresent()) {
            line.addFirst(next.get());
            String parent = next.get().text("extends");
            next = records.list("scenarios.yaml", "scenarios").stream()
                    .filter(other -> other.text("id").equals(parent))
                    .findFirst();
        }
        return line;
    }

    private static String nearest(List<RecordValue> line, String field) {
        return line.reversed().stream()
                .flatMap(scenario -> scenario.findText(field).stream())
                .findFirst()
                .orElseThrow();
    }

    private static AssumedDate assumed(RecordValue date) {
        return new AssumedDate(LocalDate.parse(date.text("on")), date.text("reason"), ChangeBuilder.grade(date));
    }

    private OutsideChange outside(RecordValue change) {
        return new OutsideChange(
                LocalDate.parse(change.text("from")),
                day(change, "until"),
                changes.change(change),
                change.text("source"),
                ChangeBuilder.grade(change),
                change.text("note"));
    }

    private static DemandFactor factor(RecordValue factor) {
        return new DemandFactor(
                LocalDate.parse(factor.text("from")),
                day(factor, "until"),
                factor.text("commodity"),
                Cells.number(factor, "factor").doubleValue(),
                factor.text("source"),
                ChangeBuilder.grade(factor),
                factor.text("note"));
    }
}
