package org.charterworks.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.Accounts;
import org.charterworks.app.web.visit.AsOfReader;
import org.springframework.http.HttpHeaders;

/// What is read of every request that changes something.
final class ChangeRequest {
    private ChangeRequest() {}

    /// Whoever asks, as their account stands now; empty when nobody is known to ask.
    static Optional<Account> account(HttpServletRequest request, Accounts accounts) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(accounts::find)
                .filter(found -> !found.disabled());
    }

    /// Whether a request says which form of what it changes was seen.
    static boolean hasCondition(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.IF_MATCH) != null;
    }

    /// The tag of the form that was seen; empty when there is none.
    static Optional<String> tag(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH)).map(tag -> tag.replace("\"", ""));
    }

    /// Adds what is wrong with the tag, the key and the moment of a request.
    ///
    /// @param tagged what tells the tag
    static void check(HttpServletRequest request, String tagged, List<Problem.Fault> faults) {
        onlyNow(request, "nothing: what was known then stays", faults);
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag != null && !tag.matches("\"[0-9a-f]{32}\"")) {
            faults.add(new Problem.Fault(HttpHeaders.IF_MATCH, tag, tagged));
        }
        OnceOnly.check(request, faults);
    }

    static void onlyNow(HttpServletRequest request, String expected, List<Problem.Fault> faults) {
        String asOf = request.getParameter(AsOfReader.AS_OF);
        if (asOf != null) {
            faults.add(new Problem.Fault(AsOfReader.AS_OF, asOf, expected));
        }
    }

    /// The beginning of what was sent, for whoever is told that it is not right.
    static String beginning(String body) {
        return body.substring(0, Math.min(80, body.length()));
    }
}
