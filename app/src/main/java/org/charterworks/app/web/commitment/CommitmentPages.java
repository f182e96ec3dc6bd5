package org.charterworks.app.web.commitment;

import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.indicator.IndicatorRow;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.commitment.Commitment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The commitments, all and one.
@Controller
class CommitmentPages {
    private final Portal portal;

    CommitmentPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/commitments")
    String commitments(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String area,
            Visit visit,
            Words words,
            Model model) {
        model.addAttribute("view", CommitmentsView.of(portal, visit.on(), status, area, words));
        return "commitment/commitments";
    }

    @GetMapping("/commitments/{id}")
    String commitment(@PathVariable String id, Visit visit, Words words, Model model) {
        Commitment commitment = portal.register().commitments().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotThere.among("commitment", id, known()));
        model.addAttribute("view", CommitmentView.of(commitment, portal, visit.on(), words));
        model.addAttribute("indicators", IndicatorRow.of(List.of(commitment.id().subject()), portal, visit, words));
        return "commitment/commitment";
    }

    private List<Ref> known() {
        Refs refs = new Refs(portal.register());
        return portal.register().commitments().stream().map(refs::of).toList();
    }
}
