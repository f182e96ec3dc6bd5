package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the embedded server keeps what it needs.
///
/// @param home everything that belongs to one database: data, log, port, passwords, locks; an absolute path
/// @param programs the unpacked server programs, which several homes may share; an absolute path
public record ServerFolders(Path home, Path programs) {

    public ServerFolders {
        home = home.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /// Everything below one folder.
    public static ServerFolders in(Path home) {
        return new ServerFolders(home, home.resolve("programs"));
    }

    /// The server's own data folder.
    public Path data() {
        return home.resolve("data");
    }

    /// The data folder while it is being initialised; it becomes [#data] in one step.
    Path unfinishedData() {
        return home.resolve("data.part");
    }

    Path log() {
        return home.resolve("server.log");
    }

    Path port() {
        return home.resolve("port");
    }

    Path passwords() {
        return home.resolve("passwords.properties");
    }

    /// Held while somebody starts, joins or leaves the server.
    Path gate() {
        return home.resolve("gate.lock");
    }

    /// Held, shared, by every process that uses the server.
    Path users() {
        return home.resolve("users.lock");
    }

    void create() throws IOException {
        Files.createDirectories(home);
        Files.createDirectories(programs);
    }
}
