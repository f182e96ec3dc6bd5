package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.app.compute.Background;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.traffic.ElementTonnes;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficModel;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the network carries and what holds it back.
@Controller
class FlowPages {
    private final Workspace workspace;
    private final Background<TrafficQuestion, Limits> limits;

    FlowPages(Workspace workspace) {
        this.workspace = workspace;
        this.limits = new Background<>(workspace, question -> {
            TrafficModel model = workspace.appraisal().traffic();
            return new Limits(model.traffic(question), model.bottlenecks(question), model.growth(question));
        });
    }

    /// What most readers ask first is there when they ask.
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        limits.find(TrafficQuestion.of(workspace.usualScenario(), workspace.today()));
    }

    @GetMapping("/flows")
    String flows(
            @RequestParam(name = DemandYears.DEMAND_ON, defaultValue = "") String demandOn,
            Visit visit,
            Words words,
            Model model) {
        TrafficQuestion question = DemandYears.question(demandOn, visit);
        model.addAttribute("view", new FlowSheet(workspace, question, words).view());
        model.addAttribute(
                "limits",
                limits.find(question).map(found -> shown(found, words)).orElse(null));
        return "traffic/flows";
    }

    /// The part of the page that takes longest, for pages that were shown without it.
    @GetMapping("/flows/limits")
    String limits(
            @RequestParam(name = DemandYears.DEMAND_ON, defaultValue = "") String demandOn,
            Visit visit,
            Words words,
            Model model) {
        model.addAttribute("limits", shown(limits.await(DemandYears.question(demandOn, visit)), words));
        return "traffic/limits :: limits";
    }

    /// Tonnes, room and worth of room, element by element.
    @GetMapping(path = "/flows", params = "format=csv")
    ResponseEntity<String> elements(
            @RequestParam(name = DemandYears.DEMAND_ON, defaultValue = "") String demandOn, Visit visit) {
        Traffic traffic = workspace.appraisal().traffic().traffic(DemandYears.question(demandOn, visit));
        return CsvTable.of(
                        List.of(
                                "element",
                                "tonnes_low",
                                "tonnes",
                                "tonnes_high",
                                "capacity_tonnes",
                                "dual_usd_per_tonne"),
                        traffic.elements(),
                        FlowPages::row)
                .download("flows-" + visit.on() + ".csv");
    }

    private LimitsView shown(Limits found, Words words) {
        return new LimitsSheet(workspace, found, words).view();
    }

    private static List<String> row(ElementTonnes each) {
        return List.of(
                each.element().reference(),
                CsvTable.number(each.tonnes().low()),
                CsvTable.number(each.tonnes().central()),
                CsvTable.number(each.tonnes().high()),
                each.capacity().map(room -> CsvTable.number(room.central())).orElse(""),
                CsvTable.number(each.dualUsd().central()));
    }
}
