package org.charterworks.app.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What people do with their own accounts. Each change is told to the security log.
@Component
public final class OwnAccount {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AccessTokens tokens;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final CodeSeal seal;
    private final SecurityLog log;
    private final InstantSource clock;

    OwnAccount(
            Accounts accounts,
            OneTimeLinks links,
            AccessTokens tokens,
            Sessions sessions,
            PasswordEncoder passwords,
            CodeSeal seal,
            SecurityLog log,
            InstantSource clock) {
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.sessions = sessions;
        this.passwords = passwords;
        this.seal = seal;
        this.log = log;
        this.clock = clock;
    }

    /// Who does something, and from where.
    ///
    /// @param session id of the session they do it in
    public record Doer(String account, String session, String address) {}

    public Optional<Account> find(String name) {
        return accounts.find(name);
    }

    /// Chooses the first password, or a new one, with a link; the link is used up and all sessions end.
    ///
    /// @return everything that is wrong; empty when it is done
    public List<PasswordFault> choose(String link, String chosen, String again, String address) {
        Optional<String> account = links.account(link);
        if (account.isEmpty()) {
            return List.of(PasswordFault.LINK);
        }
        List<PasswordFault> faults = PasswordFault.of(account.get(), chosen, again);
        if (!faults.isEmpty()) {
            return faults;
        }
        String hash = hash(chosen);
        if (links.use(link).isEmpty()) {
            return List.of(PasswordFault.LINK);
        }
        accounts.setPassword(account.get(), hash);
        sessions.endAll(account.get(), "");
        log.tell("password-chosen", account.get(), Map.of("address", address, "with", "link"));
        return List.of();
    }

    /// Changes the password; all other sessions end.
    ///
    /// @return everything that is wrong; empty when it is done
    public List<PasswordFault> change(Doer doer, String present, String chosen, String again) {
        List<PasswordFault> faults = new ArrayList<>();
        if (!fits(doer.account(), present)) {
            faults.add(PasswordFault.PRESENT);
            log.tell("password-refused", doer.account(), Map.of("address", doer.address()));
        }
        faults.addAll(PasswordFault.of(doer.account(), chosen, again));
        if (faults.isEmpty()) {
            accounts.setPassword(doer.account(), hash(chosen));
            sessions.endAll(doer.account(), doer.session());
            log.tell("password-chosen", doer.account(), Map.of("address", doer.address(), "with", "password"));
        }
        return faults;
    }

    /// Whether the account can be logged in to with a password.
    public boolean hasPassword(Doer doer) {
        return accounts.checked(doer.account())
                .filter(known -> known.passwordHash() != null)
                .isPresent();
    }

    /// Whether somebody knows the present password of their account; who has none needs none.
    boolean proves(Doer doer, String present) {
        boolean proven = !hasPassword(doer) || fits(doer.account(), present);
        if (!proven) {
            log.tell("password-refused", doer.account(), Map.of("address", doer.address()));
        }
        return proven;
    }

    private boolean fits(String account, String password) {
        return accounts.checked(account)
                .map(Checked::passwordHash)
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /// A secret for a device that is to show codes; nothing is kept of it until [#confirmCode].
    public String makeCodeSecret() {
        return TimeCodes.makeSecret();
    }

    /// What a device reads from a picture.
    public String codeAddress(Doer doer, String secret) {
        return TimeCodes.address("Charterworks", doer.account(), secret);
    }

    /// Asks for codes from now on, when the device has shown that it knows the secret.
    ///
    /// @return false when the code does not fit
    public boolean confirmCode(Doer doer, String secret, String code) {
        OptionalLong step = TimeCodes.accept(secret, code.replace(" ", ""), clock.instant(), 0);
        if (step.isPresent()) {
            accounts.setCode(doer.account(), seal.seal(doer.account(), secret));
            accounts.succeeded(doer.account(), step.getAsLong());
            log.tell("code-set", doer.account(), Map.of("address", doer.address()));
        }
        return step.isPresent();
    }

    /// Asks for codes no longer.
    ///
    /// @return false when the password does not fit
    public boolean removeCode(Doer doer, String password) {
        boolean fits = fits(doer.account(), password);
        if (fits) {
            accounts.setCode(doer.account(), null);
        }
        log.tell(fits ? "code-removed" : "password-refused", doer.account(), Map.of("address", doer.address()));
        return fits;
    }

    /// Where the account is logged in.
    public List<Sessions.Open> sessions(Doer doer) {
        return sessions.of(doer.account(), doer.session());
    }

    public void endSession(Doer doer, String id) {
        if (sessions.end(doer.account(), id)) {
            log.tell("session-ended", doer.account(), Map.of("address", doer.address()));
        }
    }

    public List<AccessTokens.Listed> tokens(Doer doer) {
        return tokens.of(doer.account());
    }

    /// A new access token, shown this once.
    public String makeToken(Doer doer, String label, int days) {
        String token = tokens.make(doer.account(), label, Duration.ofDays(days));
        log.tell("token-made", doer.account(), Map.of("address", doer.address(), "label", label));
        return token;
    }

    public void revokeToken(Doer doer, String id) {
        if (tokens.revoke(doer.account(), id)) {
            log.tell("token-revoked", doer.account(), Map.of("address", doer.address()));
        }
    }
}
