package org.charterworks.app.web.home;

import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.value.DelaysElsewhere;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The state of the agreement.
@Controller
class HomePages {
    private final Portal portal;
    private final DelaysElsewhere delays;

    HomePages(Portal portal, DelaysElsewhere delays) {
        this.portal = portal;
        this.delays = delays;
    }

    @GetMapping("/")
    String home(Visit visit, Words words, Model model) {
        model.addAttribute("view", HomeView.of(portal, visit, words));
        model.addAttribute("delays", delays.allIfKnown(visit, words).orElse(null));
        return "home/home";
    }

    /// The part of the first page that takes longest, for pages that were shown without it.
    @GetMapping("/costs")
    String costs(Visit visit, Words words, Model model) {
        model.addAttribute("delays", delays.all(visit, words));
        return "fragments/home-cost :: cost";
    }
}
