package org.charterworks.app.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.store.embedded.ServerFolders;

/// Which database is to be used.
public sealed interface DatabaseChoice {

    /// Address of a PostgreSQL server; used if the command line gives none.
    String URL_VARIABLE = "CHARTERWORKS_DATABASE_URL";

    /// The same database with the login that owns the tables, where the program itself should run with another
    /// one.
    String OWNER_URL_VARIABLE = "CHARTERWORKS_DATABASE_OWNER_URL";

    /// The folder in which the embedded server keeps its data, below `database`.
    String HOME_VARIABLE = "CHARTERWORKS_HOME";

    /// The server that comes with the program.
    record Embedded(ServerFolders folders) implements DatabaseChoice {

        @Override
        public String toString() {
            return folders.home().toString();
        }
    }

    /// A server that somebody else runs, PostgreSQL 15 or newer.
    ///
    /// @param url JDBC address with the login of the running program
    /// @param ownerUrl the same database with the login that creates and alters tables; may be the same address
    record Given(String url, String ownerUrl) implements DatabaseChoice {

        /// Leaves out the secrets that an address may carry.
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
        }
    }

    /// The embedded server in `database` below the home folder.
    static DatabaseChoice embeddedIn(Path home) {
        return new Embedded(ServerFolders.in(home.resolve("database")));
    }

    /// One address for everything.
    static DatabaseChoice given(String url) {
        return new Given(url, url);
    }

    /// The choice that settings make.
    ///
    /// @param url blank for the embedded server
    /// @param ownerUrl blank if the same login does everything
    /// @param home where the embedded server lives
    static DatabaseChoice of(String url, String ownerUrl, Path home) {
        return url.isBlank() ? embeddedIn(home) : new Given(url, ownerUrl.isBlank() ? url : ownerUrl);
    }

    /// The choice of the command line if it made one, else that of the environment, else the embedded server.
    ///
    /// @param url what stands after `--database`; it is also the address of the owner
    /// @param environment the variables named above; others are not looked at
    /// @param defaultHome used when the environment names no home
    static DatabaseChoice of(Optional<String> url, Map<String, String> environment, Path defaultHome) {
        String home = environment.getOrDefault(HOME_VARIABLE, "");
        return url.map(DatabaseChoice::given)
                .orElseGet(() -> of(
                        environment.getOrDefault(URL_VARIABLE, ""),
                        environment.getOrDefault(OWNER_URL_VARIABLE, ""),
                        home.isBlank() ? defaultHome : Path.of(home)));
    }
}
