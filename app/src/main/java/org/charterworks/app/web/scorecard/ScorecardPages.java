package org.charterworks.app.web.scorecard;

import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The scorecard.
@Controller
class ScorecardPages {
    private final Portal portal;

    ScorecardPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/scorecard")
    String scorecard(Visit visit, Words words, Model model) {
        model.addAttribute("view", ScorecardView.of(portal, visit.on(), words));
        return "scorecard/scorecard";
    }
}
