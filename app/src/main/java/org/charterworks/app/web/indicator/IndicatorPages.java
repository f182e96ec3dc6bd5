package org.charterworks.app.web.indicator;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorId;
import org.charterworks.register.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What is measured, all of it and one.
@Controller
class IndicatorPages {
    private static final List<String> HEAD = List.of(
            "indicator",
            "name",
            "unit",
            "kind",
            "on",
            "end_on",
            "when",
            "value",
            "scope",
            "method",
            "party",
            "sources",
            "grade",
            "note");

    private final Portal portal;

    IndicatorPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/indicators")
    String indicators(Visit visit, Words words, Model model) {
        model.addAttribute("view", IndicatorsView.of(portal, visit, words));
        return "indicator/indicators";
    }

    @GetMapping(path = "/indicators", params = "format=csv")
    ResponseEntity<String> table(Visit visit) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : portal.register().indicators()) {
            indicator.inOrder().forEach(value -> rows.add(row(indicator, value)));
        }
        return new CsvTable(HEAD, rows).download("indicators-" + visit.on() + ".csv");
    }

    @GetMapping("/indicators/{id}")
    String indicator(@PathVariable String id, Visit visit, Words words, Model model) {
        Indicator indicator = portal.register()
                .findIndicator(new IndicatorId(id))
                .orElseThrow(() -> NotThere.among("indicator", id, known()));
        model.addAttribute("view", IndicatorView.of(indicator, portal.register(), visit, words));
        return "indicator/indicator";
    }

    private List<Ref> known() {
        return portal.register().indicators().stream().map(IndicatorRow::ref).toList();
    }

    private static List<String> row(Indicator indicator, IndicatorValue value) {
        return List.of(
                indicator.id().value(),
                indicator.name(),
                indicator.unit(),
                value.kind().code(),
                text(value.on()),
                text(value.endOn()),
                value.when(),
                value.value().toPlainString(),
                value.scope(),
                value.method(),
                text(value.party()),
                String.join(";", value.sources().stream().map(Object::toString).toList()),
                value.grade().code(),
                value.note());
    }

    private static String text(@Nullable Object thing) {
        return thing == null ? "" : thing.toString();
    }
}
