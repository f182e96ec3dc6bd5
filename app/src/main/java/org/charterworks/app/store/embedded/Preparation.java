package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gives a fresh server its database and its roles, and asks the running server for the settings that keep
/// data safe.
///
/// Everything here may be repeated: a crash in the middle is repaired by the next start.
final class Preparation {

    static final String DATABASE = "charterworks";

    private static final Map<String, String> PROMISED = Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on",
            "data_checksums", "on",
            "listen_addresses", "127.0.0.1");

    private final ServerFolders folders;
    private final Passwords passwords;

    Preparation(ServerFolders folders, Passwords passwords) {
        this.folders = folders;
        this.passwords = passwords;
    }

    boolean isDone() {
        return Files.exists(marker());
    }

    /// @param connection of the administrator to the database `postgres`
    void run(Connection connection) throws SQLException, IOException, NotStarted {
        checkSettings(connection);
        if (isDone()) {
            return;
        }
        for (Role role : List.of(Role.OWNER, Role.APPLICATION)) {
            if (!exists(connection, "pg_roles WHERE rolname", role.roleName())) {
                execute(connection, "CREATE ROLE " + role.roleName() + " LOGIN");
            }
            execute(connection, "ALTER ROLE " + role.roleName() + " PASSWORD '" + passwords.of(role) + "'");
        }
        if (!exists(connection, "pg_database WHERE datname", DATABASE)) {
            execute(connection, "CREATE DATABASE " + DATABASE + " OWNER " + Role.OWNER.roleName());
        }
        execute(connection, "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
        execute(connection, "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + Role.APPLICATION.roleName());
        Files.writeString(marker(), "");
    }

    private void checkSettings(Connection connection) throws SQLException, NotStarted {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, setting FROM pg_settings")) {
            while (rows.next()) {
                if (PROMISED.containsKey(rows.getString(1))) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        if (!found.equals(PROMISED)) {
            throw new NotStarted(
                    folders.data(),
                    "the database server runs with " + found + " instead of " + new TreeMap<>(PROMISED),
                    "stop it and let this program start it");
        }
    }

    private static boolean exists(Connection connection, String where, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM " + where + " = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path marker() {
        return folders.home().resolve("prepared");
    }
}
