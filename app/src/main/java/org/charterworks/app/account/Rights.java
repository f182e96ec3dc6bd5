package org.charterworks.app.account;

import java.util.Optional;
import java.util.Set;

/// Which records an account may write. Seeing comes first: what an account may not see it cannot name.
public final class Rights {
    private static final String STATEMENTS = "statements.yaml";
    private static final Set<Role> STATING = Set.of(Role.REPORTER, Role.LEAD);

    private Rights() {}

    /// Whether the account may write anything at all.
    public static boolean writes(Account account) {
        return account.grants().stream().anyMatch(grant -> grant.role() == Role.SECRETARIAT || states(grant));
    }

    /// Whether the account may write a record: the secretariat any, reporters and leads what their own party states.
    ///
    /// @param before who stated it as it stands, such as `party:AZ`; empty when it is new or no statement
    /// @param after  who states it as it is to be; empty when it is to be taken out or is no statement
    public static boolean mayWrite(Account account, String file, Optional<String> before, Optional<String> after) {
        return account.grants().stream().anyMatch(grant -> switch (grant.role()) {
            case SECRETARIAT -> true;
            case REPORTER, LEAD ->
                states(grant)
                        && file.equals(STATEMENTS)
                        && (before.isPresent() || after.isPresent())
                        && before.or(() -> after).equals(Optional.of("party:" + grant.party()))
                        && after.or(() -> before).equals(Optional.of("party:" + grant.party()));
            case READER, AUDITOR, ADMINISTRATOR -> false;
        });
    }

    /// Whether the account may give a new record its id. Whoever states for a party names statements after it, so that
    /// no
    /// refusal tells them which ids others use for what they may not see.
    public static boolean mayName(Account account, String key) {
        return account.has(Role.SECRETARIAT)
                || account.grants().stream()
                        .filter(Rights::states)
                        .anyMatch(grant -> key.startsWith("statements/ST-" + grant.party() + "-"));
    }

    /// Whether the account may record what some body decided: the secretariat, and whoever leads every body it touches.
    ///
    /// @param bodies the body that met, as it stands and as it is to be; an empty word for the parties
    public static boolean mayDecide(Account account, Set<String> bodies) {
        return account.has(Role.SECRETARIAT)
                || (!bodies.isEmpty() && bodies.stream().allMatch(body -> !body.isEmpty() && leads(account, body)));
    }

    /// Whether the account may record what anybody decided.
    public static boolean decides(Account account) {
        return account.grants().stream()
                .anyMatch(grant -> grant.role() == Role.SECRETARIAT || grant.role() == Role.LEAD);
    }

    /// Who leads for one party in all bodies leads that party, and no body.
    private static boolean leads(Account account, String body) {
        return account.grants().stream()
                .filter(grant -> grant.role() == Role.LEAD)
                .anyMatch(grant -> grant.body().equals(body)
                        || (grant.body().isEmpty() && grant.party().isEmpty()));
    }

    private static boolean states(Grant grant) {
        return STATING.contains(grant.role()) && !grant.party().isEmpty();
    }
}
