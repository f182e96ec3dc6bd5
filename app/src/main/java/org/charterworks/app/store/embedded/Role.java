package org.charterworks.app.store.embedded;

import java.util.Locale;

/// The database roles. The name is the same in the embedded server and in a server given by address.
public enum Role {
    /// Superuser of the embedded server; used to create the other two, and by nothing else.
    ADMINISTRATOR("postgres"),
    /// Owns the tables and changes their shape when the program is upgraded.
    OWNER("charterworks_owner"),
    /// What the running program is: it may read and add, and may not alter or remove journal entries.
    APPLICATION("charterworks_app");

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    public String roleName() {
        return roleName;
    }

    /// Key of its password in the password file.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
