package org.charterworks.app.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.Administration;
import org.charterworks.app.account.Identities.Identity;
import org.charterworks.app.account.Providers;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who all people are at providers, for administrators; for others there is no such page.
@Controller
class IdentitiesPage {
    private static final List<String> DONE = List.of("linked", "unlinked", "taken", "wrong");
    private static final int LONGEST_SUBJECT = 255;

    private final Administration administration;
    private final Providers providers;
    private final Portal portal;

    IdentitiesPage(Administration administration, Providers providers, Portal portal) {
        this.administration = administration;
        this.providers = providers;
        this.portal = portal;
    }

    @GetMapping("/accounts/identities")
    String identities(@RequestParam(defaultValue = "") String done, HttpServletRequest request, Model model) {
        AccountsPage.administrator(administration, request);
        model.addAttribute("rows", AccountRows.identities(administration.identities(), providers, portal.zone()));
        model.addAttribute("providers", providers.all());
        model.addAttribute("all", administration.all());
        model.addAttribute("done", DONE.contains(done) ? done : "");
        return "account/identities";
    }

    @PostMapping("/accounts/identities")
    String link(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String provider,
            @RequestParam(defaultValue = "") String subject,
            Visit visit,
            HttpServletRequest request) {
        String by = AccountsPage.administrator(administration, request);
        String stripped = subject.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_SUBJECT
                || providers.find(provider).isEmpty()
                || administration.find(name).isEmpty()) {
            return back(visit, "wrong");
        }
        String issuer = providers.find(provider).orElseThrow().issuer();
        return back(visit, administration.link(by, name, new Identity(issuer, stripped)) ? "linked" : "taken");
    }

    @PostMapping("/accounts/identities/unlink")
    String unlink(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String subject,
            Visit visit,
            HttpServletRequest request) {
        String by = AccountsPage.administrator(administration, request);
        administration.unlink(by, Account.named(name), new Identity(issuer, subject));
        return back(visit, "unlinked");
    }

    private static String back(Visit visit, String how) {
        return "redirect:" + visit.to("/accounts/identities?done=" + how);
    }
}
