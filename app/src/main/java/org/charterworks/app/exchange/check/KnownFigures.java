package org.charterworks.app.exchange.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// Nothing can be added to or multiplied with a figure that is not known: the element has it, or an effect that
/// has certainly come before sets it.
final class KnownFigures {

    /// Where an element keeps an attribute whose field has another name.
    private static final Map<String, String> FIELDS = Map.of(
            "dwell_hours", "hours",
            "dwell_cost_usd_per_tonne", "cost_usd_per_tonne",
            "dwell_co2_kg_per_tonne", "co2_kg_per_tonne");

    /// Fields from which the hours of a stay follow where they are not given.
    private static final List<String> HOURS = List.of("median_hours", "observed_hours", "service", "servers");

    private final RecordIndex index;
    private final Findings findings;
    private final MilestoneOrder order;

    KnownFigures(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
        this.order = new MilestoneOrder(index);
    }

    void check() {
        Map<String, RecordValue> setting = new HashMap<>();
        List<RecordValue> effects = index.records().list("projects.yaml", "projects").stream()
                .flatMap(project -> project.records("effects").stream())
                .toList();
        effects.stream().filter(KnownFigures::sets).forEach(effect -> setting.putIfAbsent(target(effect), effect));
        for (RecordValue effect : effects) {
            RecordValue set = setting.get(target(effect));
            boolean isSet = set != null && order.waitsFor(MilestoneOrder.of(effect), MilestoneOrder.of(set));
            check(effect, "effects[].attribute", isSet);
        }
        for (RecordValue scenario : index.records().list("scenarios.yaml", "scenarios")) {
            Set<String> set = scenario.records("changes").stream()
                    .filter(KnownFigures::sets)
                    .map(KnownFigures::target)
                    .collect(Collectors.toSet());
            scenario.records("changes")
                    .forEach(change -> check(change, "changes[].attribute", set.contains(target(change))));
        }
    }

    private void check(RecordValue change, String path, boolean isSet) {
        boolean changes = List.of("add", "multiply").contains(change.text("change"));
        if (!changes || isSet || change.isFaulty("attribute") || !change.has("attribute")) {
            return;
        }
        Optional<RecordValue> element = index.findReferred(change.text("element"));
        if (element.isPresent() && !isKnown(element.get(), change.text("attribute"))) {
            findings.problem(
                    change.placeOf("attribute"),
                    path,
                    change.text("change") + " " + change.text("attribute"),
                    "a figure that is known; " + change.text("element") + " ("
                            + element.get().place() + ") has none",
                    "give the element this figure, or set it");
        }
    }

    private boolean isKnown(RecordValue element, String attribute) {
        if (attribute.equals("headway_hours")) {
            return index.find("service", element.text("id"))
                    .map(service -> service.has(attribute))
                    .orElse(false);
        }
        if (attribute.equals("capacity_tonnes_per_year")
                && index.find("service", element.text("id"))
                        .filter(Waits::hasFleet)
                        .isPresent()) {
            return true;
        }
        String field = FIELDS.getOrDefault(attribute, attribute);
        if (field.equals("hours") && HOURS.stream().anyMatch(element::has)) {
            return true;
        }
        boolean fits = element.kind().findField(field).isPresent();
        // An attribute that does not fit the element has been reported as such.
        return !fits || element.has(field) || element.isFaulty(field);
    }

    private static boolean sets(RecordValue change) {
        return change.text("change").equals("set");
    }

    private static String target(RecordValue change) {
        return change.text("element") + " " + change.text("attribute");
    }
}
