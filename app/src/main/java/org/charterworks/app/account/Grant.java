package org.charterworks.app.account;

import java.util.Comparator;

/// One role, and for whom.
///
/// @param party id of a party, empty for all
/// @param body  id of a body, empty for all
public record Grant(Role role, String party, String body) implements Comparable<Grant> {
    private static final Comparator<Grant> ORDER =
            Comparator.comparing(Grant::role).thenComparing(Grant::party).thenComparing(Grant::body);

    /// For all parties and bodies.
    public static Grant of(Role role) {
        return new Grant(role, "", "");
    }

    @Override
    public int compareTo(Grant other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return role.code()
                + (party.isEmpty() ? "" : " for party:" + party)
                + (body.isEmpty() ? "" : " in body:" + body);
    }
}
