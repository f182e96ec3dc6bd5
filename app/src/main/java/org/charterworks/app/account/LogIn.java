package org.charterworks.app.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Checks a name, a password and, where a device was set up, its code.
///
/// Whatever is wrong, the answer and about the time it takes are the same: nobody learns which names exist, whether an
/// account is closed, or which of the three did not fit. The security log tells.
final class LogIn implements AuthenticationProvider {

    /// What an authenticated person may do beyond asking: be logged in. Roles are asked of the account each time.
    static final String LOGGED_IN = "LOGGED_IN";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final CodeSeal seal;
    private final SecurityLog log;
    private final InstantSource clock;
    private final String nobodysHash;

    LogIn(Accounts accounts, PasswordEncoder passwords, CodeSeal seal, SecurityLog log, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.seal = seal;
        this.log = log;
        this.clock = clock;
        this.nobodysHash = Objects.requireNonNull(passwords.encode(Secret.make().text()));
    }

    /// Where a log-in came from and the code that came with it.
    record Details(String address, String code) implements Serializable {}

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = Account.named(asked.getName());
        Details details = asked.getDetails() instanceof Details given ? given : new Details("", "");
        @Nullable Checked known = accounts.checked(name).orElse(null);
        String wrong = wrong(known, String.valueOf(asked.getCredentials()), details.code());
        if (!wrong.isEmpty()) {
            refuse(name, known, wrong, details);
        }
        log.tell("log-in", name, Map.of("address", details.address()));
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, AuthorityUtils.createAuthorityList(List.of(LOGGED_IN)));
    }

    /// What does not fit; empty when all does.
    private String wrong(@Nullable Checked known, String password, String code) {
        String hash = known == null || known.passwordHash() == null ? nobodysHash : known.passwordHash();
        boolean fits = passwords.matches(password, hash);
        if (known == null) {
            return "unknown account";
        }
        String barred = known.barred(clock.instant());
        if (!barred.isEmpty()) {
            return barred;
        }
        if (!fits || known.passwordHash() == null) {
            return "password";
        }
        return wrongCode(known, code);
    }

    private String wrongCode(Checked known, String code) {
        String name = known.account().name();
        String sealed = known.codeSecret();
        if (sealed == null) {
            return accounts.succeeded(name, known.lastCode()) ? "" : "code";
        }
        String secret = seal.open(name, sealed).orElse("");
        if (secret.isEmpty()) {
            return "code sealed with another key";
        }
        OptionalLong step = TimeCodes.accept(secret, code.replace(" ", ""), clock.instant(), known.lastCode());
        return step.isPresent() && accounts.succeeded(name, step.getAsLong()) ? "" : "code";
    }

    private void refuse(String name, @Nullable Checked known, String wrong, Details details) {
        boolean counted = known != null && (wrong.equals("password") || wrong.equals("code"));
        Duration closed = counted ? accounts.failed(name) : Duration.ZERO;
        log.tell(
                "log-in-refused",
                known == null ? "" : name,
                closed.isZero()
                        ? Map.of("address", details.address(), "because", wrong)
                        : Map.of("address", details.address(), "because", wrong, "closed_for", closed.toString()));
        throw new BadCredentialsException("name, password or code do not fit");
    }
}
