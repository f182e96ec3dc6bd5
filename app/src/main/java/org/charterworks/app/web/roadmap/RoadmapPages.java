package org.charterworks.app.web.roadmap;

import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Keeping;
import org.springframework.http.ResponseEntity;
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
        model.addAttribute("threshold", words.percent(Keeping.THRESHOLD));
        return "roadmap/roadmap";
    }

    @GetMapping(path = "/roadmap", params = "format=csv")
    ResponseEntity<String> table(@RequestParam(defaultValue = "") String area, Visit visit, Words words) {
        RoadmapView view = RoadmapView.of(portal, visit, area, words);
        return CsvTable.of(RoadmapCsv.HEAD, view.rows(), RoadmapCsv::row).download("roadmap-" + visit.on() + ".csv");
    }
}
