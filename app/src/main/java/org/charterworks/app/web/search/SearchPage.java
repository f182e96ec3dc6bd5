package org.charterworks.app.web.search;

import org.charterworks.app.web.portal.Portal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Words looked up in the public register as it was known at the moment of the page.
@Controller
class SearchPage {
    private static final int MOST = 60;

    private final Portal portal;

    SearchPage(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("view", SearchView.of(q, portal.workspace().index().find(q, MOST)));
        return "search/search";
    }
}
