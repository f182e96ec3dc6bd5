package org.charterworks.app.web.body;

import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The bodies and their meetings.
@Controller
class BodyPages {
    private final Portal portal;

    BodyPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/bodies")
    String bodies(Visit visit, Words words, Model model) {
        model.addAttribute("view", BodiesView.of(portal.register(), visit.on(), words));
        return "body/bodies";
    }
}
