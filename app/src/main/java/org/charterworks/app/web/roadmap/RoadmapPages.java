package org.charterworks.app.web.roadmap;

import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// When everything is to be there.
@Controller
class RoadmapPages {
    private final Portal portal;

    RoadmapPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/roadmap")
    String roadmap(@RequestParam(defaultValue = "") String area, Visit visit, Words words, Model model) {
        model.addAttribute("view", RoadmapView.of(portal, visit, area, words));
        return "roadmap/roadmap";
    }
}
