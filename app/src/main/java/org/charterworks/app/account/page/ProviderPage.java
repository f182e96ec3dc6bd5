package org.charterworks.app.account.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.charterworks.app.account.Identities.Identity;
import org.charterworks.app.account.OwnIdentities;
import org.charterworks.app.account.ProviderLogIn;
import org.charterworks.app.account.Providers;
import org.charterworks.app.web.failure.NoSuchPage;
import org.charterworks.app.web.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The ways to a provider and what an account is linked with there. People come back to the security filters.
///
/// Nobody is sent to a provider by a form, because browsers let forms lead to no other site than ours.
@Controller
class ProviderPage {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderPage.class);

    private final OwnIdentities own;
    private final Providers providers;
    private final ProviderLogIn logIn;

    ProviderPage(OwnIdentities own, Providers providers, ProviderLogIn logIn) {
        this.own = own;
        this.providers = providers;
        this.logIn = logIn;
    }

    @GetMapping(ProviderLogIn.PATH + "{provider}")
    String go(@PathVariable String provider, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (providers.find(provider).isEmpty()) {
            throw new NoSuchPage(request.getRequestURI());
        }
        try {
            return "redirect:" + logIn.ask(request, response, provider, "");
        } catch (IllegalArgumentException unreachable) {
            return away(provider, unreachable, visit, "/log-in?refused=away");
        }
    }

    @PostMapping("/account/identities")
    String prepare(
            @RequestParam(defaultValue = "") String provider,
            @RequestParam(defaultValue = "") String present,
            Visit visit,
            HttpServletRequest request) {
        return own.prepare(AccountPage.doer(request), provider, present, request.getSession())
                ? "redirect:" + visit.to("/account/identities")
                : AccountPage.back(visit, "done=wrong-password");
    }

    @GetMapping("/account/identities")
    String prepared(Visit visit, HttpServletRequest request, Model model) {
        model.addAttribute("provider", own.prepared(request.getSession()).orElse(null));
        return model.getAttribute("provider") == null ? "redirect:" + visit.to("/account") : "account/leave";
    }

    @GetMapping("/account/identities/go")
    String goToLink(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        try {
            return "redirect:"
                    + own.go(AccountPage.doer(request), request, response).orElseGet(() -> visit.to("/account"));
        } catch (IllegalArgumentException unreachable) {
            return away("to link", unreachable, visit, "/account?done=provider-away");
        }
    }

    private static String away(String provider, RuntimeException why, Visit visit, String page) {
        LOG.warn("The provider {} cannot be asked", provider, why);
        return "redirect:" + visit.to(page);
    }

    @PostMapping("/account/identities/unlink")
    String unlink(
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String subject,
            Visit visit,
            HttpServletRequest request) {
        own.unlink(AccountPage.doer(request), new Identity(issuer, subject));
        return AccountPage.back(visit, "done=identity-unlinked");
    }
}
