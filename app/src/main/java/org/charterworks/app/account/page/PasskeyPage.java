package org.charterworks.app.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.charterworks.app.account.OwnPasskeys;
import org.charterworks.app.account.PasskeyLogIn;
import org.charterworks.app.web.visit.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What `scripts/passkeys.js` asks for, and the passkeys that it sends. The one that somebody logs in with is taken by
/// the security filters.
@Controller
class PasskeyPage {
    private static final int LONGEST_LABEL = 80;

    private final OwnPasskeys own;
    private final PasskeyLogIn logIn;

    PasskeyPage(OwnPasskeys own, PasskeyLogIn logIn) {
        this.own = own;
        this.logIn = logIn;
    }

    @PostMapping("/log-in/passkey/options")
    ResponseEntity<String> ask(HttpServletRequest request) {
        return json(logIn.ask(request.getSession()));
    }

    /// The offer, or where it is said that the password does not fit.
    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> offer(
            @RequestParam(defaultValue = "") String present, Visit visit, HttpServletRequest request) {
        return own.offer(AccountPage.doer(request), present, request.getSession())
                .map(PasskeyPage::json)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(visit.to("/account?done=wrong-password")))
                        .build());
    }

    private static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }

    @PostMapping("/account/passkeys")
    String register(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String credential,
            Visit visit,
            HttpServletRequest request) {
        String named = label.isBlank() ? "–" : label.strip();
        boolean registered = own.register(
                AccountPage.doer(request),
                named.substring(0, Math.min(named.length(), LONGEST_LABEL)),
                credential,
                request.getSession());
        return AccountPage.back(visit, registered ? "done=passkey" : "done=passkey-refused");
    }

    @PostMapping("/account/passkeys/remove")
    String remove(@RequestParam(defaultValue = "") String id, Visit visit, HttpServletRequest request) {
        own.remove(AccountPage.doer(request), id);
        return AccountPage.back(visit, "done=passkey-removed");
    }

    @GetMapping({"/account/passkeys", "/account/passkeys/{what}"})
    String nothingToShow(Visit visit) {
        return "redirect:" + visit.to("/account");
    }
}
