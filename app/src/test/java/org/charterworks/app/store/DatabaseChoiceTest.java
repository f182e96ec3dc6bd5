package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseChoiceTest {

    private static final Path HOME = Path.of("/home/officer/.charterworks");
    private static final String URL = "jdbc:postgresql://db.example/charter?user=app&password=secret";
    private static final Optional<String> NO_OPTION = Optional.empty();

    @Test
    void withoutAnyWishItIsTheEmbeddedServerInTheDefaultHome() {
        assertThat(DatabaseChoice.of(NO_OPTION, Map.of(), HOME)).isEqualTo(DatabaseChoice.embeddedIn(HOME));
        assertThat(DatabaseChoice.embeddedIn(HOME)).hasToString("/home/officer/.charterworks/database");
    }

    @Test
    void environmentMovesTheHome() {
        assertThat(DatabaseChoice.of(NO_OPTION, Map.of("CHARTERWORKS_HOME", "/srv/charterworks"), HOME))
                .isEqualTo(DatabaseChoice.embeddedIn(Path.of("/srv/charterworks")));
    }

    @Test
    void environmentNamesOneOrTwoLogins() {
        assertThat(DatabaseChoice.of(NO_OPTION, Map.of("CHARTERWORKS_DATABASE_URL", URL), HOME))
                .isEqualTo(new DatabaseChoice.Given(URL, URL));
        Map<String, String> both =
                Map.of("CHARTERWORKS_DATABASE_URL", URL, "CHARTERWORKS_DATABASE_OWNER_URL", "jdbc:postgresql:owner");
        assertThat(DatabaseChoice.of(NO_OPTION, both, HOME))
                .isEqualTo(new DatabaseChoice.Given(URL, "jdbc:postgresql:owner"));
    }

    @Test
    void commandLineComesFirst() {
        assertThat(DatabaseChoice.of(Optional.of(URL), Map.of("CHARTERWORKS_DATABASE_URL", "other"), HOME))
                .isEqualTo(DatabaseChoice.given(URL));
    }

    @Test
    void secretsAreNotShown() {
        assertThat(DatabaseChoice.given(URL)).hasToString("jdbc:postgresql://db.example/charter");
        assertThat(DatabaseChoice.given("jdbc:postgresql://app:secret@db.example/charter"))
                .hasToString("jdbc:postgresql://db.example/charter");
    }
}
