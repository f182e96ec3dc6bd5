package org.charterworks.app.web.value;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.valuation.Cluster;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What projects are worth, what delays cost, and what if one project came later.
@Controller
class ValuePages {
    private final Portal portal;
    private final Workspace workspace;
    private final DelaysElsewhere delays;
    private final Shares shares;

    ValuePages(Portal portal, Workspace workspace, DelaysElsewhere delays, Shares shares) {
        this.portal = portal;
        this.delays = delays;
        this.workspace = workspace;
        this.shares = shares;
    }

    @GetMapping("/value")
    String value(Visit visit, Words words, Model model) {
        LocalDate on = visit.isToday() ? visit.scenario().referenceOn() : visit.on();
        model.addAttribute(
                "view",
                ValuesView.of(
                        workspace.appraisal(),
                        visit.scenario(),
                        on,
                        shares.find(visit.scenario(), on),
                        portal.register(),
                        words));
        return "value/value";
    }

    @GetMapping("/value/{cluster}")
    String cluster(@PathVariable String cluster, Visit visit, Words words, Model model) {
        Appraisal appraisal = workspace.appraisal();
        LocalDate on = visit.isToday() ? visit.scenario().referenceOn() : visit.on();
        List<Cluster> found = appraisal.clusters(visit.scenario(), on);
        Cluster asked = found.stream()
                .filter(each -> each.id().equals(cluster))
                .findFirst()
                .orElseThrow(() -> NotThere.among("cluster", cluster, choices(appraisal, found, words)));
        model.addAttribute(
                "view",
                ClusterPage.of(
                        appraisal,
                        visit.scenario(),
                        on,
                        asked,
                        shares.find(visit.scenario(), on).isPresent(),
                        portal.register(),
                        words));
        return "value/cluster";
    }

    private static List<Ref> choices(Appraisal appraisal, List<Cluster> found, Words words) {
        return found.stream()
                .map(each -> new Ref(
                        each.id(),
                        ClusterPage.name(appraisal.programme(), appraisal.name(each), words),
                        "/value/" + each.id()))
                .toList();
    }

    @GetMapping("/delay")
    String delay(@RequestParam(defaultValue = "12") int months, Visit visit, Words words, Model model) {
        int asked = Math.clamp(months, 0, DelayCurve.MOST_MONTHS);
        model.addAttribute("view", delays.all(asked, visit, words));
        return "value/delay";
    }

    @GetMapping("/whatif")
    String whatIf(
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "12") int months,
            Visit visit,
            Words words,
            Model model) {
        int asked = Math.clamp(months, 0, DelayCurve.MOST_MONTHS);
        List<Ref> choices = choices();
        String id = project.isEmpty() ? choices.getFirst().id() : project;
        Project chosen = portal.register()
                .findProject(new ProjectId(id))
                .orElseThrow(() -> NotThere.among("project", id, choices));
        model.addAttribute("choices", choices);
        model.addAttribute("view", DelayView.of(workspace.appraisal(), visit.scenario(), chosen, asked, words));
        return "value/whatif";
    }

    /// The projects that do something to the network, the only ones whose delay can have a price.
    private List<Ref> choices() {
        return workspace.programme().projectsWithEffects().stream()
                .flatMap(id -> portal.register().findProject(id).stream())
                .map(project -> new Ref(project.id().value(), project.name(), "/projects/" + project.id()))
                .toList();
    }
}
