package org.charterworks.app.exchange.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.ElementKind;

/// What effects and outside changes do must be possible: the change suits the element, the attribute suits it
/// too, and the element exists, in the base network or through an effect that has certainly come before.
final class EffectChecks {

    private final RecordIndex index;
    private final Findings findings;
    private final MilestoneOrder order;

    /// The effect that adds a link, by the id of the link.
    private final Map<String, RecordValue> adding = new HashMap<>();

    EffectChecks(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
        this.order = new MilestoneOrder(index);
    }

    void check() {
        List<RecordValue> effects = new ArrayList<>();
        for (RecordValue project : index.records().list("projects.yaml", "projects")) {
            effects.addAll(project.records("effects"));
        }
        effects.stream().filter(effect -> is(effect, "add_link")).forEach(this::checkAddition);
        effects.forEach(effect -> checkChange(effect, "effects[]."));
        effects.stream().filter(effect -> !is(effect, "add_link")).forEach(this::checkComesAfterAddition);
        for (RecordValue scenario : index.records().list("scenarios.yaml", "scenarios")) {
            for (RecordValue change : scenario.records("changes")) {
                checkChange(change, "changes[].");
                checkInBaseNetwork(change);
            }
        }
    }

    private void checkAddition(RecordValue effect) {
        Optional<RecordValue> link = effect.findRecord("link");
        if (link.isEmpty() || link.get().key().isEmpty()) {
            return;
        }
        String id = link.get().text("id");
        if (element(effect).isPresent() && !effect.text("element").equals("link:" + id)) {
            problem(
                    effect,
                    "element",
                    "effects[].",
                    effect.text("element"),
                    "link:" + id + ", the link that is added",
                    "write the same id in element and in link.id");
        }
        RecordValue before = index.find("link", id).orElse(adding.get(id));
        if (before != null) {
            findings.problem(
                    link.get().placeOf("id"),
                    "effects[].link.id",
                    id,
                    "the id of a link that does not exist yet",
                    "it already stands in " + before.place() + "; open that link, or choose another id");
        } else {
            adding.put(id, effect);
        }
    }

    private void checkChange(RecordValue change, String path) {
        Optional<ElementKind> kind = element(change);
        if (kind.isEmpty() || !change.has("change") || change.isFaulty("change")) {
            return;
        }
        List<ElementKind> suited = switch (change.text("change")) {
            case "open", "add_link", "change_service" -> List.of(ElementKind.LINK);
            case "clear_hazard" -> List.of(ElementKind.AREA);
            case "close" -> List.of(ElementKind.LINK, ElementKind.NODE, ElementKind.DWELL);
            case "set", "add", "multiply" -> fits(change);
            default -> throw new IllegalStateException("a change without a rule: " + change.text("change"));
        };
        if (!suited.contains(kind.get())) {
            List<String> words = suited.stream().map(ElementKind::code).toList();
            problem(
                    change,
                    "element",
                    path,
                    change.text("element"),
                    "a " + String.join(" or ", words) + ", because the change is " + whatItDoes(change),
                    "correct the element, the change or the attribute");
        }
        checkNotNegative(change, path);
    }

    /// Of attributes that are faulty or missing, which has been reported, everything fits.
    private static List<ElementKind> fits(RecordValue change) {
        return Attribute.findByCode(change.isFaulty("attribute") ? "" : change.text("attribute"))
                .map(Attribute::fits)
                .orElse(List.of(ElementKind.values()));
    }

    private static String whatItDoes(RecordValue change) {
        String attribute = change.has("attribute") ? " " + change.text("attribute") : "";
        return change.text("change") + attribute;
    }

    /// Figures and factors are not negative; only a difference may be.
    private void checkNotNegative(RecordValue change, String path) {
        for (String field : List.of("value_low", "value", "value_high")) {
            Optional<BigDecimal> number = change.has(field) ? change.findNumber(field) : Optional.empty();
            if (!is(change, "add") && number.isPresent() && number.get().signum() < 0) {
                problem(
                        change,
                        field,
                        path,
                        number.get().toPlainString(),
                        "a number of 0 or more",
                        "to take something away use the change add with a negative value");
            }
        }
    }

    private void checkComesAfterAddition(RecordValue effect) {
        RecordValue addition = adding.get(linkId(effect));
        String mine = MilestoneOrder.of(effect);
        if (addition == null || mine.isEmpty()) {
            return;
        }
        String first = MilestoneOrder.of(addition);
        if (!first.isEmpty() && !order.waitsFor(mine, first)) {
            problem(
                    effect,
                    "element",
                    "effects[].",
                    effect.text("element"),
                    "an element that certainly exists when " + mine + " is met; it is added by effect "
                            + addition.text("id") + " (" + addition.place() + ") from " + first + " on",
                    "add " + first + " to depends_on of " + mine);
        }
    }

    private void checkInBaseNetwork(RecordValue change) {
        RecordValue addition = adding.get(linkId(change));
        if (addition != null) {
            problem(
                    change,
                    "element",
                    "changes[].",
                    change.text("element"),
                    "an element of the base network; this one is added by effect " + addition.text("id") + " ("
                            + addition.place() + ")",
                    "list the link in network/links.csv with status planned and let the effect open it");
        }
    }

    private static String linkId(RecordValue change) {
        String element = change.isFaulty("element") ? "" : change.text("element");
        return element.startsWith("link:") ? element.substring("link:".length()) : "";
    }

    private static Optional<ElementKind> element(RecordValue change) {
        String element = change.isFaulty("element") ? "" : change.text("element");
        return ElementId.parse(element).map(ElementId::kind);
    }

    private static boolean is(RecordValue change, String word) {
        return !change.isFaulty("change") && change.text("change").equals(word);
    }

    private void problem(RecordValue change, String field, String path, String seen, String expected, String advice) {
        findings.problem(change.placeOf(field), path + field, seen, expected, advice);
    }
}
