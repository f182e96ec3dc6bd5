package org.charterworks.app.web.agreement;

import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.indicator.IndicatorRow;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.instrument.Provision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The provisions, all and one.
@Controller
class ProvisionPages {
    private final Portal portal;

    ProvisionPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/provisions")
    String provisions(@RequestParam(defaultValue = "") String area, Visit visit, Words words, Model model) {
        model.addAttribute("view", ProvisionsView.of(portal, visit.on(), area));
        model.addAttribute("coding", CodingWords.of(portal.register(), words));
        return "agreement/provisions";
    }

    @GetMapping("/provisions/{id}")
    String provision(@PathVariable String id, Visit visit, Words words, Model model) {
        Provision provision = portal.register().instrument().provisions().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotThere.among("provision", id, known()));
        model.addAttribute("view", ProvisionView.of(provision, portal, visit.on(), words));
        model.addAttribute("indicators", IndicatorRow.of(List.of(provision.id().subject()), portal, visit, words));
        return "agreement/provision";
    }

    private List<Ref> known() {
        Refs refs = new Refs(portal.register());
        return portal.register().instrument().provisions().stream()
                .map(refs::of)
                .toList();
    }
}
