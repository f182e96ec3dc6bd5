package org.charterworks.app.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.account.OwnAccount.Doer;
import org.springframework.stereotype.Component;

/// What people do with the personal calendars of their own accounts. Each change is told to the security log.
@Component
public final class OwnCalendars {
    private final CalendarAddresses addresses;
    private final Accounts accounts;
    private final SecurityLog log;

    OwnCalendars(CalendarAddresses addresses, Accounts accounts, SecurityLog log) {
        this.addresses = addresses;
        this.accounts = accounts;
        this.log = log;
    }

    /// Whose calendar an address gives, and what it holds.
    ///
    /// @param account   as it stands now
    /// @param selection code of what it holds
    public record Fetched(Account account, String selection) {}

    public List<CalendarAddresses.Listed> all(Doer doer) {
        return addresses.of(doer.account());
    }

    /// A new address; its secret is shown this once.
    public String make(Doer doer, String label, String selection) {
        String secret = addresses.make(doer.account(), label, selection);
        log.tell("calendar-made", doer.account(), Map.of("address", doer.address(), "label", label));
        return secret;
    }

    public void revoke(Doer doer, String id) {
        if (addresses.revoke(doer.account(), id)) {
            log.tell("calendar-revoked", doer.account(), Map.of("address", doer.address()));
        }
    }

    /// The calendar that a secret gives now; empty when it was revoked, never was one, or its account is disabled.
    ///
    /// @param address from where it is fetched
    public Optional<Fetched> fetch(String secret, String address) {
        Optional<Fetched> fetched = addresses
                .find(secret)
                .flatMap(calendar -> accounts.find(calendar.account())
                        .filter(account -> !account.disabled())
                        .map(account -> new Fetched(account, calendar.selection())));
        if (fetched.isEmpty()) {
            log.tell("calendar-refused", "", Map.of("address", address));
        }
        return fetched;
    }
}
