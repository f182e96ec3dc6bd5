package org.charterworks.app.web.project;

import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.indicator.IndicatorRow;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.value.DelaysElsewhere;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The projects, all and one.
@Controller
class ProjectPages {
    private final Portal portal;
    private final DelaysElsewhere delays;

    ProjectPages(Portal portal, DelaysElsewhere delays) {
        this.portal = portal;
        this.delays = delays;
    }

    @GetMapping("/projects")
    String projects(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String order,
            Visit visit,
            Words words,
            Model model) {
        model.addAttribute("view", ProjectsView.of(portal, visit, new ProjectsView.Wish(area, status, order), words));
        return "project/projects";
    }

    @GetMapping("/projects/{id}")
    String project(@PathVariable String id, Visit visit, Words words, Model model) {
        Project project = portal.register()
                .findProject(new ProjectId(id))
                .orElseThrow(() -> NotThere.among("project", id, known()));
        model.addAttribute("view", ProjectView.of(project, portal, visit, words));
        model.addAttribute("indicators", IndicatorRow.of(List.of(project.id().subject()), portal, visit, words));
        model.addAttribute("delay", delays.of(project, visit, words));
        return "project/project";
    }

    private List<Ref> known() {
        Refs refs = new Refs(portal.register());
        return portal.register().projects().stream().map(refs::of).toList();
    }
}
