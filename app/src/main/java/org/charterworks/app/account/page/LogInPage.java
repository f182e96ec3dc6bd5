package org.charterworks.app.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterworks.app.account.OneTimeLinks;
import org.charterworks.app.account.OwnAccount;
import org.charterworks.app.account.OwnIdentities;
import org.charterworks.app.account.PasskeyLogIn;
import org.charterworks.app.account.PasswordFault;
import org.charterworks.app.account.Providers;
import org.charterworks.app.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Logging in, and choosing a password with a one-time link.
@Controller
class LogInPage {
    private static final List<String> REFUSED = List.of("password", "passkey", "provider", "identity", "away");

    private final OneTimeLinks links;
    private final OwnAccount own;
    private final PasskeyLogIn passkeys;
    private final Providers providers;

    LogInPage(OneTimeLinks links, OwnAccount own, PasskeyLogIn passkeys, Providers providers) {
        this.providers = providers;
        this.links = links;
        this.own = own;
        this.passkeys = passkeys;
    }

    @GetMapping("/log-in")
    String logIn(HttpServletRequest request, Model model) {
        String refused = request.getParameter("refused");
        model.addAttribute("refused", refused == null ? "" : REFUSED.contains(refused) ? refused : "password");
        model.addAttribute("providers", providers.all());
        model.addAttribute(
                "unknown",
                Optional.ofNullable(request.getSession(false))
                        .flatMap(OwnIdentities::unknown)
                        .orElse(List.of()));
        model.addAttribute("passkeysHere", passkeys.isAt(request.getServerName()));
        model.addAttribute("chosen", request.getParameter("chosen") != null);
        return "account/log-in";
    }

    @GetMapping(OneTimeLinks.PATH + "{secret}")
    String link(@PathVariable String secret, @RequestParam(defaultValue = "") String wrong, Model model) {
        model.addAttribute("account", links.account(secret).orElse(""));
        model.addAttribute("secret", secret);
        model.addAttribute("wrong", faults(wrong));
        return "account/link";
    }

    @PostMapping(OneTimeLinks.PATH + "{secret}")
    String choose(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Visit visit,
            HttpServletRequest request) {
        List<PasswordFault> wrong = own.choose(secret, password, again, request.getRemoteAddr());
        return "redirect:"
                + visit.to(
                        wrong.isEmpty() ? "/log-in?chosen=yes" : OneTimeLinks.PATH + secret + "?wrong=" + codes(wrong));
    }

    /// Faults as an address names them.
    static String codes(List<PasswordFault> faults) {
        return faults.stream().map(PasswordFault::code).collect(Collectors.joining(","));
    }

    /// The faults an address names; words that are none are overlooked.
    static List<String> faults(String codes) {
        List<String> given = List.of(codes.split(",", -1));
        return Arrays.stream(PasswordFault.values())
                .map(PasswordFault::code)
                .filter(given::contains)
                .toList();
    }
}
