package org.charterworks.app.account;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.charterworks.app.account.Identities.Identity;

/// What administrators do with the accounts of others, and whoever keeps the server does by command. Each change is
/// told to the security log.
public final class Administration {
    private static final String FIRST = "administrator";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Identities identities;
    private final SecurityLog log;

    /// @param sessions ends the sessions of accounts that are disabled
    public Administration(
            Accounts accounts,
            OneTimeLinks links,
            Sessions sessions,
            AccessTokens tokens,
            Identities identities,
            SecurityLog log) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.tokens = tokens;
        this.identities = identities;
        this.log = log;
    }

    /// For a command beside the server.
    ///
    /// @param securityLog the file of the security log
    public static Administration of(DataSource source, InstantSource clock, Path securityLog) {
        return new Administration(
                new Accounts(source, clock),
                new OneTimeLinks(source, clock),
                Sessions.in(source),
                new AccessTokens(source, clock),
                new Identities(source, clock),
                new SecurityLog(securityLog, clock));
    }

    public List<Account> all() {
        return accounts.all();
    }

    public Optional<Account> find(String name) {
        return accounts.find(name);
    }

    /// Makes an account.
    ///
    /// @param by who does it
    /// @return the path of the link with which its password is chosen; empty when there is an account of that name
    public Optional<String> add(String by, String name, String fullName, List<Grant> grants) {
        if (!accounts.add(name, fullName)) {
            return Optional.empty();
        }
        grants.forEach(grant -> accounts.give(name, grant));
        log.tell("account-made", name, Map.of("by", by, "grants", grants.toString()));
        return Optional.of(link(by, name));
    }

    /// Makes a link with which a password is chosen anew.
    public String link(String by, String name) {
        log.tell("link-made", name, Map.of("by", by));
        return links.make(name);
    }

    public void give(String by, String name, Grant grant) {
        accounts.give(name, grant);
        log.tell("role-given", name, Map.of("by", by, "grant", grant.toString()));
    }

    /// Takes a role back.
    ///
    /// @return false when it was the last administrator's role, which stays
    public boolean take(String by, String name, Grant grant) {
        if (grant.role() == Role.ADMINISTRATOR && isLastAdministrator(name)) {
            return false;
        }
        if (accounts.take(name, grant)) {
            log.tell("role-taken", name, Map.of("by", by, "grant", grant.toString()));
        }
        return true;
    }

    /// Lets nobody log in with the account any more; its sessions and tokens end.
    ///
    /// @return false when it was the last administrator's, which stays
    public boolean disable(String by, String name) {
        if (isLastAdministrator(name)) {
            return false;
        }
        accounts.setDisabled(name, true);
        sessions.endAll(name, "");
        tokens.revokeAll(name);
        log.tell("account-disabled", name, Map.of("by", by));
        return true;
    }

    public void enable(String by, String name) {
        accounts.setDisabled(name, false);
        log.tell("account-enabled", name, Map.of("by", by));
    }

    /// Asks for no code at log-in any more, for somebody who lost the device.
    public void forgetCode(String by, String name) {
        accounts.setCode(name, null);
        log.tell("code-removed", name, Map.of("by", by));
    }

    /// Who people are at providers.
    public List<Identities.Linked> identities() {
        return identities.all();
    }

    /// Links an account with who somebody is at a provider.
    ///
    /// @return false when that identity is linked with an account already
    public boolean link(String by, String name, Identity identity) {
        boolean linked = identities.link(name, identity);
        if (linked) {
            log.tell("identity-linked", name, told(by, identity));
        }
        return linked;
    }

    public void unlink(String by, String name, Identity identity) {
        if (identities.unlink(name, identity)) {
            log.tell("identity-unlinked", name, told(by, identity));
        }
    }

    private static Map<String, String> told(String by, Identity identity) {
        return Map.of("by", by, "issuer", identity.issuer(), "subject", identity.subject());
    }

    /// Makes the first administrator when there is no account at all, and a link for them as long as nobody used one.
    ///
    /// @return the path of the link; empty when an administrator has a password
    public Optional<String> firstLink(String by) {
        if (accounts.all().isEmpty()) {
            return add(by, FIRST, "Administrator", List.of(Grant.of(Role.ADMINISTRATOR)));
        }
        boolean waits = accounts.all().stream()
                .filter(account -> account.has(Role.ADMINISTRATOR) && !account.disabled())
                .allMatch(account -> accounts.checked(account.name())
                        .filter(checked -> checked.passwordHash() != null)
                        .isEmpty());
        return waits && accounts.find(FIRST).isPresent() ? Optional.of(link(by, FIRST)) : Optional.empty();
    }

    private boolean isLastAdministrator(String name) {
        List<Account> able = accounts.all().stream()
                .filter(account -> !account.disabled() && account.has(Role.ADMINISTRATOR))
                .toList();
        return able.size() == 1 && able.getFirst().name().equals(name);
    }
}
