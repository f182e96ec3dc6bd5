package org.charterworks.app.web.source;

import org.charterworks.app.web.portal.Portal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The bibliography.
@Controller
class SourcePages {
    private final Portal portal;

    SourcePages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/sources")
    String sources(@RequestParam(defaultValue = "") String kind, Model model) {
        model.addAttribute("view", SourcesView.of(portal.register(), kind));
        return "source/sources";
    }
}
