package org.charterworks.app.web.evidence;

import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The evidence known by the day of the page.
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
}
