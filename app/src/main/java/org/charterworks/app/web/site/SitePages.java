package org.charterworks.app.web.site;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.explain.site.SiteAppraisal;
import org.charterworks.roadmap.explain.site.SiteComparison;
import org.charterworks.roadmap.explain.site.SiteQuestion;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sites for data centres on a day.
@Controller
class SitePages {
    private final Workspace workspace;

    SitePages(Workspace workspace) {
        this.workspace = workspace;
    }

    @GetMapping("/sites")
    String sites(@RequestParam Map<String, String> asked, Visit visit, Words words, Model model) {
        SiteQuestion question = question(asked, visit);
        model.addAttribute("view", SitesView.of(question, comparison(question), words));
        return "site/sites";
    }

    @GetMapping(path = "/sites", params = "format=csv")
    ResponseEntity<String> table(@RequestParam Map<String, String> asked, Visit visit) {
        SiteComparison comparison = comparison(question(asked, visit));
        return CsvTable.of(SiteCsv.HEAD, SiteCsv.rows(comparison), row -> row).download("sites-" + visit.on() + ".csv");
    }

    private SiteComparison comparison(SiteQuestion question) {
        SiteAppraisal sites = workspace.sites();
        return sites.criteria(question).isEmpty()
                ? new SiteComparison(List.of(), List.of(), List.of())
                : sites.compare(question);
    }

    /// Weights that are numbers a form can send; others are passed over.
    private static SiteQuestion question(Map<String, String> asked, Visit visit) {
        SortedMap<Measure, Double> weights = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            String text = asked.getOrDefault("weight-" + measure.code(), "");
            if (text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
                weights.put(measure, Double.valueOf(text));
            }
        }
        return new SiteQuestion(visit.scenario(), visit.on(), weights);
    }
}
