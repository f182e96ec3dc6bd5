package org.charterworks.app.web.agreement;

import org.charterworks.app.web.portal.Portal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The provisions, all and one.
@Controller
class ProvisionPages {
    private final Portal portal;

    ProvisionPages(Portal portal) {
        this.portal = portal;
    }

    @GetMapping("/provisions")
    String provisions(Model model) {
        model.addAttribute("view", ProvisionsView.of(portal.register().instrument()));
        return "agreement/provisions";
    }
}
