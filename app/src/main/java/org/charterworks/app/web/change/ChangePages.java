package org.charterworks.app.web.change;

import java.util.List;
import org.charterworks.app.compute.Past;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed between two moments, and the history of one record.
@Controller
class ChangePages {
    private final Portal portal;

    ChangePages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/changes")
    String changes(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Visit visit,
            Words words,
            Model model) {
        model.addAttribute("view", view(from, to, visit, words));
        return "change/changes";
    }

    /// The same as a table for other programs.
    @GetMapping(path = "/changes", params = "format=csv")
    ResponseEntity<String> table(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Visit visit,
            Words words) {
        ChangesView view = view(from, to, visit, words);
        List<ChangesView.Line> lines = view.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.lines().stream())
                .toList();
        return CsvTable.of(
                        List.of("kind", "id", "change", "field", "before", "after"),
                        lines,
                        line -> List.of(line.kind(), line.id(), line.sort(), line.field(), line.before(), line.after()))
                .download("changes-" + view.from() + "-" + view.to() + ".csv");
    }

    private ChangesView view(String from, String to, Visit visit, Words words) {
        return new Differences(portal, past("changes", from), visit, words).view(from, to);
    }

    @GetMapping("/history/{kind}/{*id}")
    String history(@PathVariable String kind, @PathVariable String id, Visit visit, Words words, Model model) {
        String wanted = id.substring(1);
        Past past = past(kind, wanted);
        HistoryView view = HistoryView.of(kind, wanted, past, portal, words);
        if (view.changes().isEmpty()) {
            throw NotThere.refused("record", wanted, "no record " + wanted, List.of());
        }
        model.addAttribute("view", view);
        return "change/history";
    }

    private Past past(String kind, String id) {
        return portal.workspace()
                .past()
                .orElseThrow(() -> NotThere.refused("record", id, "no history of " + kind, List.of()));
    }
}
