package org.charterworks.app.account.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.OwnAccount;
import org.charterworks.app.account.OwnAccount.Doer;
import org.charterworks.app.account.OwnCalendars;
import org.charterworks.app.account.OwnIdentities;
import org.charterworks.app.account.OwnPasskeys;
import org.charterworks.app.account.PasswordFault;
import org.charterworks.app.account.Providers;
import org.charterworks.app.account.Role;
import org.charterworks.app.calendar.Selection;
import org.charterworks.app.web.failure.NoSuchPage;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// One's own account: roles, password, code from a device, passkeys, providers, sessions, access tokens, personal
/// calendars.
@Controller
class AccountPage {
    private static final String PENDING = "pending-code-secret";
    private static final List<String> DONE = List.of(
            "password",
            "code",
            "code-removed",
            "calendar-revoked",
            "identity",
            "identity-refused",
            "identity-unlinked",
            "provider-away",
            "passkey",
            "passkey-removed",
            "passkey-refused",
            "session",
            "token-revoked",
            "wrong-code",
            "wrong-password");

    private final OwnAccount own;
    private final OwnPasskeys passkeys;
    private final OwnCalendars calendars;
    private final OwnIdentities identities;
    private final Providers providers;
    private final Portal portal;

    AccountPage(
            OwnAccount own,
            OwnPasskeys passkeys,
            OwnCalendars calendars,
            OwnIdentities identities,
            Providers providers,
            Portal portal) {
        this.own = own;
        this.identities = identities;
        this.providers = providers;
        this.passkeys = passkeys;
        this.calendars = calendars;
        this.portal = portal;
    }

    @GetMapping("/account")
    String account(
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String wrong,
            HttpServletRequest request,
            Model model) {
        fill(request, model);
        model.addAttribute("done", DONE.contains(done) ? done : "");
        model.addAttribute("wrong", LogInPage.faults(wrong));
        return "account/account";
    }

    private void fill(HttpServletRequest request, Model model) {
        Doer doer = doer(request);
        Account account = own.find(doer.account()).orElseThrow(() -> new NoSuchPage(request.getRequestURI()));
        model.addAttribute("own", account);
        model.addAttribute("administrator", account.has(Role.ADMINISTRATOR));
        model.addAttribute(
                "rows",
                AccountRows.of(
                        own.sessions(doer), own.tokens(doer), passkeys.all(doer), calendars.all(doer), portal.zone()));
        model.addAttribute("hasPassword", own.hasPassword(doer));
        model.addAttribute("passkeysHere", passkeys.isAt(request.getServerName()));
        model.addAttribute("passkeysAt", passkeys.address());
        model.addAttribute("providers", providers.all());
        model.addAttribute("identities", AccountRows.identities(identities.all(doer), providers, portal.zone()));
        model.addAttribute("token", "");
        model.addAttribute("calendar", "");
        model.addAttribute("done", "");
        model.addAttribute("wrong", List.of());
    }

    @PostMapping("/account/password")
    String password(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Visit visit,
            HttpServletRequest request) {
        List<PasswordFault> wrong = own.change(doer(request), present, password, again);
        return back(visit, wrong.isEmpty() ? "done=password" : "wrong=" + LogInPage.codes(wrong));
    }

    @GetMapping("/account/code")
    String code(HttpServletRequest request, Model model) {
        HttpSession session = request.getSession();
        String secret = session.getAttribute(PENDING) instanceof String pending ? pending : own.makeCodeSecret();
        session.setAttribute(PENDING, secret);
        String address = own.codeAddress(doer(request), secret);
        model.addAttribute("secret", secret.replaceAll("(.{4})", "$1 ").strip());
        model.addAttribute("picture", Picture.of(address));
        return "account/code";
    }

    @PostMapping("/account/code")
    String confirm(@RequestParam(defaultValue = "") String code, Visit visit, HttpServletRequest request) {
        HttpSession session = request.getSession();
        boolean fits =
                session.getAttribute(PENDING) instanceof String secret && own.confirmCode(doer(request), secret, code);
        if (fits) {
            session.removeAttribute(PENDING);
        }
        return back(visit, fits ? "done=code" : "done=wrong-code");
    }

    @PostMapping("/account/code/remove")
    String removeCode(@RequestParam(defaultValue = "") String present, Visit visit, HttpServletRequest request) {
        return back(visit, own.removeCode(doer(request), present) ? "done=code-removed" : "done=wrong-password");
    }

    @PostMapping("/account/sessions/end")
    String end(@RequestParam(defaultValue = "") String id, Visit visit, HttpServletRequest request) {
        own.endSession(doer(request), id);
        return back(visit, "done=session");
    }

    @PostMapping("/account/tokens")
    String makeToken(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "90") int days,
            HttpServletRequest request,
            Model model) {
        String token = own.makeToken(doer(request), label.isBlank() ? "–" : label.strip(), Math.clamp(days, 1, 366));
        fill(request, model);
        model.addAttribute("token", token);
        return "account/account";
    }

    @PostMapping("/account/calendars")
    String makeCalendar(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "all") String selection,
            Visit visit,
            HttpServletRequest request,
            Model model) {
        String secret = calendars.make(
                doer(request),
                label.isBlank() ? "–" : label.strip(),
                Selection.of(selection).orElse(Selection.ALL).code());
        fill(request, model);
        model.addAttribute(
                "calendar",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/" + secret + ".ics")
                        .queryParam("lang", visit.language().code())
                        .toUriString());
        return "account/account";
    }

    @PostMapping("/account/calendars/revoke")
    String revokeCalendar(@RequestParam(defaultValue = "") String id, Visit visit, HttpServletRequest request) {
        calendars.revoke(doer(request), id);
        return back(visit, "done=calendar-revoked");
    }

    @PostMapping("/account/tokens/revoke")
    String revoke(@RequestParam(defaultValue = "") String id, Visit visit, HttpServletRequest request) {
        own.revokeToken(doer(request), id);
        return back(visit, "done=token-revoked");
    }

    @GetMapping({
        "/account/tokens",
        "/account/calendars",
        "/account/password",
        "/account/code/remove",
        "/account/sessions/end"
    })
    String nothingToShow(Visit visit) {
        return "redirect:" + visit.to("/account");
    }

    static String back(Visit visit, String how) {
        return "redirect:" + visit.to("/account?" + how);
    }

    static Doer doer(HttpServletRequest request) {
        String name = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElseThrow();
        HttpSession session = request.getSession(false);
        return new Doer(name, session == null ? "" : session.getId(), request.getRemoteAddr());
    }
}
