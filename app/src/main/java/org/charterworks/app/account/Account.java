package org.charterworks.app.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterworks.register.access.Viewer;

/// Somebody who may log in.
///
/// @param name     what they log in with, and what `people:` in a visibility names
/// @param fullName as people know them
/// @param disabled whether they may not log in any more
/// @param hasCode  whether a code from a device is asked for beside the password
public record Account(String name, String fullName, boolean disabled, boolean hasCode, List<Grant> grants) {

    /// How an account may be named.
    public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.@+-]{0,119}");

    public Account {
        grants = grants.stream().sorted().toList();
    }

    /// A name as somebody typed it, as accounts are named.
    public static String named(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /// Whether some role makes them one of the partners: all do but that of the administrator.
    public boolean isPartner() {
        return grants.stream().anyMatch(grant -> grant.role() != Role.ADMINISTRATOR);
    }

    /// What they may see. A disabled account sees what anyone may.
    public Viewer viewer() {
        if (disabled) {
            return Viewer.anyone();
        }
        Set<String> parties = grants.stream()
                .filter(grant -> grant.role() != Role.ADMINISTRATOR)
                .map(Grant::party)
                .filter(party -> !party.isEmpty())
                .collect(Collectors.toSet());
        return new Viewer(false, isPartner(), parties, Optional.of(name));
    }
}
