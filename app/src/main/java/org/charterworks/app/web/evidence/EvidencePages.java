package org.charterworks.app.web.evidence;

import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.evidence.Evidence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The evidence known by the day of the page, and one item of it.
@Controller
class EvidencePages {
    private final Portal portal;

    EvidencePages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/evidence")
    String evidence(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String reliability,
            Visit visit,
            Words words,
            Model model) {
        model.addAttribute("view", EvidenceListView.of(portal.register(), visit.on(), area, reliability, words));
        return "evidence/evidence";
    }

    @GetMapping("/evidence/{id}")
    String item(@PathVariable String id, Visit visit, Words words, Model model) {
        model.addAttribute("view", EvidenceItemView.of(evidence(id), portal, visit.on(), words));
        return "evidence/item";
    }

    /// What the viewer may see; of the rest nobody learns whether it exists.
    private Evidence evidence(String id) {
        return portal.register().evidence().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotThere.among("evidence", id, known()));
    }

    private List<Ref> known() {
        return portal.register().evidence().stream()
                .map(each -> new Ref(each.id().value(), each.what(), "/evidence/" + each.id()))
                .toList();
    }
}
