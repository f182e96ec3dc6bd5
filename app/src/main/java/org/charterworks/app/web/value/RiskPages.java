package org.charterworks.app.web.value;

import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How likely dates are to be met, and what lateness costs on average.
@Controller
class RiskPages {
    private final Portal portal;
    private final Workspace workspace;
    private final Risks risks;

    RiskPages(Portal portal, Workspace workspace, Risks risks) {
        this.portal = portal;
        this.workspace = workspace;
        this.risks = risks;
    }

    @GetMapping("/risk")
    String risk(Visit visit, Words words, Model model) {
        Risks.Computed computed = risks.of(Risks.question(visit.scenario(), visit.on()));
        model.addAttribute("percent", computed.percent());
        model.addAttribute(
                "view",
                computed.find()
                        .map(risk -> RiskView.of(workspace.appraisal().figures(risk), portal.register(), words))
                        .orElse(null));
        return "value/risk";
    }
}
