package org.charterworks.app.web.network;

import java.util.List;
import java.util.Map;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The route planner.
@Controller
class RoutePages {
    private final Workspace workspace;
    private final Atlas atlas;

    RoutePages(Workspace workspace, Atlas atlas) {
        this.workspace = workspace;
        this.atlas = atlas;
    }

    @GetMapping("/route")
    String route(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int rank,
            Visit visit,
            Words words,
            Model model) {
        model.addAttribute("view", planner(visit, words).plan(form(asked, List.of()), rank));
        return "network/route";
    }

    /// What the form sends: led on to the one address of its question.
    @GetMapping(path = "/route", params = "asked")
    String asked(
            @RequestParam Map<String, String> asked, @RequestParam(defaultValue = "") List<String> layer, Visit visit) {
        return "redirect:" + visit.to(form(asked, layer).path());
    }

    /// The legs of the best route.
    @GetMapping(path = "/route", params = "format=csv")
    ResponseEntity<String> legs(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int rank,
            Visit visit,
            Words words) {
        return CsvTable.of(
                        List.of(
                                "element",
                                "kind",
                                "distance_km",
                                "hours",
                                "cost_usd_per_tonne",
                                "co2_kg_per_tonne",
                                "grade",
                                "sources"),
                        planner(visit, words).legs(form(asked, List.of()), rank),
                        LegCsv::row)
                .download("route-" + visit.on() + ".csv");
    }

    private RoutePlanner planner(Visit visit, Words words) {
        return new RoutePlanner(workspace, atlas, visit, words);
    }

    private RouteForm form(Map<String, String> asked, List<String> layer) {
        UsualPair usual = UsualPair.of(workspace.programme());
        return RouteForm.of(asked, layer, usual.from(), usual.to());
    }
}
