package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// As whom the server runs. PostgreSQL refuses to run as root, so root steps down first.
sealed interface Account {

    /// The words to put before a command.
    List<String> prefix();

    /// Makes a file, or a folder with all it holds, belong to this account.
    void own(Path path) throws IOException;

    /// The user who runs this program, who is not root.
    record Own() implements Account {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path path) {}
    }

    /// Root without its powers: a user namespace without any user. Files stay those of root.
    record Powerless() implements Account {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }

        @Override
        public void own(Path path) throws IOException {
            chown(path, 0, 0);
        }
    }

    /// Another user, to whom root hands the data.
    record Other(int user, int group) implements Account {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
        }

        @Override
        public void own(Path path) throws IOException {
            chown(path, user, group);
        }
    }

    /// Chooses the account for the server of a home folder: whoever runs this program, unless that is root. Root
    /// becomes the owner of the folder if that is somebody else, else loses its powers if the system allows
    /// that, else
    /// becomes `nobody`.
    ///
    /// @param home an existing folder
    static Account forServerIn(Path home) throws IOException {
        if (userOf(Path.of("/proc/self")) != 0) {
            return new Own();
        }
        if (userOf(home) != 0) {
            return new Other(userOf(home), (int) Files.getAttribute(home, "unix:gid"));
        }
        return mayUnshare() ? new Powerless() : nobody();
    }

    /// Hands what root has made in somebody else's home folder to its owner, who can then run the server
    /// without root.
    ///
    /// @param programs the unpacked programs; data is owned by the server's account already
    static void giveToOwnerOf(Path home, Path programs) throws IOException {
        if (userOf(Path.of("/proc/self")) == 0 && userOf(home) != 0 && programs.startsWith(home)) {
            Account owner = forServerIn(home);
            owner.own(programs);
            try (Stream<Path> files = Files.list(home)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    owner.own(file);
                }
            }
        }
    }

    private static boolean mayUnshare() throws IOException {
        try {
            return Command.of(new Powerless(), "true").run().succeeded();
        } catch (Command.Missing e) {
            return false;
        }
    }

    private static Other nobody() throws IOException {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            return users.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > 3 && fields[0].equals("nobody"))
                    .findFirst()
                    .map(fields -> new Other(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                    .orElse(new Other(65534, 65534));
        }
    }

    private static int userOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    private static void chown(Path path, int user, int group) throws IOException {
        if (userOf(path) == user) {
            return;
        }
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(each, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
