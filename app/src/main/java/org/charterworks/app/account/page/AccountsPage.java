package org.charterworks.app.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.Administration;
import org.charterworks.app.account.Grant;
import org.charterworks.app.account.Providers;
import org.charterworks.app.account.Role;
import org.charterworks.app.web.failure.NoSuchPage;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All accounts, for administrators; for others there is no such page.
@Controller
class AccountsPage {
    private static final List<String> DONE =
            List.of("given", "taken", "disabled", "enabled", "last", "exists", "name", "role");

    private final Administration administration;
    private final Providers providers;
    private final Portal portal;

    AccountsPage(Administration administration, Providers providers, Portal portal) {
        this.administration = administration;
        this.providers = providers;
        this.portal = portal;
    }

    @GetMapping("/accounts")
    String accounts(@RequestParam(defaultValue = "") String done, HttpServletRequest request, Model model) {
        administrator(request);
        fill(model);
        model.addAttribute("done", DONE.contains(done) ? done : "");
        return "account/accounts";
    }

    private void fill(Model model) {
        model.addAttribute("all", administration.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("parties", portal.register().instrument().parties());
        model.addAttribute("bodies", portal.register().bodies());
        model.addAttribute("identities", !providers.all().isEmpty());
        model.addAttribute("link", "");
        model.addAttribute("linkOf", "");
        model.addAttribute("done", "");
    }

    @PostMapping("/accounts")
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String body,
            Visit visit,
            HttpServletRequest request,
            Model model) {
        String by = administrator(request);
        String account = Account.named(name);
        Optional<Grant> grant = grant(role, party, body);
        if (!Account.NAME.matcher(account).matches() || grant.isEmpty()) {
            return back(visit, grant.isEmpty() ? "role" : "name");
        }
        Optional<String> link =
                administration.add(by, account, fullName.isBlank() ? account : fullName.strip(), List.of(grant.get()));
        return link.isEmpty() ? back(visit, "exists") : shown(request, account, link.get(), model);
    }

    private String shown(HttpServletRequest request, String account, String link, Model model) {
        fill(model);
        String address = request.getRequestURL().toString();
        model.addAttribute("link", address.substring(0, address.indexOf("/accounts")) + link);
        model.addAttribute("linkOf", account);
        return "account/accounts";
    }

    @PostMapping("/accounts/{name}/link")
    String link(@PathVariable String name, HttpServletRequest request, Model model) {
        String by = administrator(request);
        return shown(request, known(name, request), administration.link(by, name), model);
    }

    @PostMapping("/accounts/give")
    String give(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String body,
            Visit visit,
            HttpServletRequest request) {
        String by = administrator(request);
        Optional<Grant> grant = grant(role, party, body);
        grant.ifPresent(given -> administration.give(by, known(name, request), given));
        return back(visit, grant.isPresent() ? "given" : "role");
    }

    @PostMapping("/accounts/{name}/take")
    String take(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String body,
            Visit visit,
            HttpServletRequest request) {
        String by = administrator(request);
        boolean taken = grant(role, party, body)
                .map(grant -> administration.take(by, known(name, request), grant))
                .orElse(false);
        return back(visit, taken ? "taken" : "last");
    }

    @PostMapping("/accounts/{name}/disable")
    String disable(@PathVariable String name, Visit visit, HttpServletRequest request) {
        String by = administrator(request);
        return back(visit, administration.disable(by, known(name, request)) ? "disabled" : "last");
    }

    @PostMapping("/accounts/{name}/enable")
    String enable(@PathVariable String name, Visit visit, HttpServletRequest request) {
        administration.enable(administrator(request), known(name, request));
        return back(visit, "enabled");
    }

    @GetMapping({"/accounts/give", "/accounts/{name}/{what}"})
    String nothingToShow(Visit visit) {
        return "redirect:" + visit.to("/accounts");
    }

    /// The administrator who asks; for anybody else there is nothing here.
    private String administrator(HttpServletRequest request) {
        return administrator(administration, request);
    }

    static String administrator(Administration administration, HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .filter(name -> administration
                        .find(name)
                        .filter(account -> !account.disabled() && account.has(Role.ADMINISTRATOR))
                        .isPresent())
                .orElseThrow(() -> new NoSuchPage(request.getRequestURI()));
    }

    private String known(String name, HttpServletRequest request) {
        return administration.find(name).map(Account::name).orElseThrow(() -> new NoSuchPage(request.getRequestURI()));
    }

    private static Optional<Grant> grant(String role, String party, String body) {
        return Role.of(role).map(known -> new Grant(known, party, body));
    }

    private static String back(Visit visit, String how) {
        return "redirect:" + visit.to("/accounts?done=" + how);
    }
}
