package org.charterworks.app.web.hazard;

import java.util.List;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.explain.HazardAnswer;
import org.charterworks.roadmap.explain.HazardQuestion;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Hazard areas on a day.
@Controller
class HazardPages {
    private static final double LEAST_FACTOR = 0.1;
    private static final double MOST_FACTOR = 10;

    private final Portal portal;
    private final Workspace workspace;

    HazardPages(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.workspace = workspace;
    }

    @GetMapping("/hazards")
    String hazards(
            @RequestParam(name = "rate-factor", defaultValue = "1") double factor,
            Visit visit,
            Words words,
            Model model) {
        HazardQuestion question = question(factor, visit);
        model.addAttribute(
                "view", HazardsView.of(question, workspace.hazards().areas(question), portal.register(), words));
        return "hazard/hazards";
    }

    @GetMapping(path = "/hazards", params = "format=csv")
    ResponseEntity<String> table(@RequestParam(name = "rate-factor", defaultValue = "1") double factor, Visit visit) {
        List<HazardAnswer> areas = workspace.hazards().areas(question(factor, visit));
        return CsvTable.of(HazardCsv.HEAD, areas, HazardCsv::row).download("hazards-" + visit.on() + ".csv");
    }

    private static HazardQuestion question(double factor, Visit visit) {
        double asked = Double.isNaN(factor) ? 1 : Math.clamp(factor, LEAST_FACTOR, MOST_FACTOR);
        return new HazardQuestion(visit.scenario(), visit.on(), asked);
    }
}
