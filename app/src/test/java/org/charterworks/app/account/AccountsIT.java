package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class AccountsIT {
    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final String PASSWORD = "green tea at noon";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-26T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final Accounts accounts = new Accounts(database.dataSource(), clock);
    private final OneTimeLinks links = new OneTimeLinks(database.dataSource(), clock);
    private final AccessTokens tokens = new AccessTokens(database.dataSource(), clock);
    private final Argon2PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLinkChoosesAPasswordOnce() throws Exception {
        String link = secret(administration()
                .add("test", "leyla", "Leyla", List.of(Grant.of(Role.READER)))
                .orElseThrow());
        assertThat(own().choose(link, "short", "short", "here")).containsExactly(PasswordFault.SHORT);
        assertThat(own().choose(link, PASSWORD, PASSWORD, "here")).isEmpty();
        assertThat(own().choose(link, PASSWORD, PASSWORD, "here")).containsExactly(PasswordFault.LINK);
        assertThat(logIn("leyla", PASSWORD, "")).isTrue();
        assertThat(log()).doesNotContain(PASSWORD).doesNotContain(link);
    }

    @Test
    void aLinkEndsAfterTwoDaysAndWhenTheNextIsMade() {
        String first =
                secret(administration().add("test", "leyla", "Leyla", List.of()).orElseThrow());
        String second = secret(administration().link("test", "leyla"));
        assertThat(links.account(first)).isEmpty();
        assertThat(links.account(second)).contains("leyla");
        now = now.plus(OneTimeLinks.VALID).plusSeconds(1);
        assertThat(links.account(second)).isEmpty();
    }

    @Test
    void fiveFailuresCloseAnAccountAndNoAnswerTellsWhy() throws Exception {
        withPassword("leyla");
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(refusal("leyla", "wrong"));
        }
        answers.add(refusal("leyla", PASSWORD));
        answers.add(refusal("nobody", PASSWORD));
        administration().disable("test", "leyla");
        answers.add(refusal("leyla", PASSWORD));
        assertThat(answers).hasSize(8).containsOnly("name, password or code do not fit");
        administration().enable("test", "leyla");
        assertThat(logIn("leyla", PASSWORD, "")).isFalse();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(logIn("leyla", PASSWORD, "")).isTrue();
        assertThat(log().lines().filter(line -> line.contains("PT15M"))).hasSize(1);
        assertThat(log())
                .contains("\"because\":\"closed\"", "\"because\":\"unknown account\"", "\"because\":\"disabled\"");
    }

    @Test
    void whereACodeIsAskedForItIsNeededAndWorksOnceEvenForTwoAtATime() throws Exception {
        withPassword("leyla");
        String secret = TimeCodes.makeSecret();
        long step = now.getEpochSecond() / 30;
        OwnAccount.Doer doer = new OwnAccount.Doer("leyla", "", "here");
        assertThat(own().confirmCode(doer, secret, "000000")).isFalse();
        assertThat(own().confirmCode(doer, secret, TimeCodes.at(secret, step))).isTrue();
        assertThat(logIn("leyla", PASSWORD, "")).isFalse();
        assertThat(logIn("leyla", PASSWORD, TimeCodes.at(secret, step)))
                .as("the code used to confirm")
                .isFalse();
        now = now.plusSeconds(30);
        String code = TimeCodes.at(secret, step + 1);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tries.add(threads.submit(() -> logIn("leyla", PASSWORD, code)));
            }
            int succeeded = 0;
            for (Future<Boolean> each : tries) {
                succeeded += each.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
    }

    @Test
    void aTokenIsGoodUntilItEndsOrIsRevoked() {
        withPassword("leyla");
        String token = tokens.make("leyla", "script", Duration.ofDays(30));
        String other = tokens.make("leyla", "other", Duration.ofDays(9999));
        assertThat(tokens.account(token)).contains("leyla");
        assertThat(tokens.account(token + "x")).isEmpty();
        assertThat(tokens.of("leyla"))
                .extracting(AccessTokens.Listed::label)
                .containsExactlyInAnyOrder("script", "other");
        now = now.plus(Duration.ofDays(31));
        assertThat(tokens.account(token)).isEmpty();
        assertThat(tokens.account(other)).contains("leyla");
        tokens.of("leyla")
                .forEach(each -> assertThat(tokens.revoke("leyla", each.id())).isTrue());
        assertThat(tokens.account(other)).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(administration().firstLink("test")).isPresent();
        assertThat(administration().firstLink("test"))
                .as("as long as nobody used it")
                .isPresent();
        Grant role = Grant.of(Role.ADMINISTRATOR);
        assertThat(administration().disable("test", "administrator")).isFalse();
        assertThat(administration().take("test", "administrator", role)).isFalse();
        withPassword("second");
        administration().give("test", "second", role);
        assertThat(administration().firstLink("test"))
                .as("somebody has a password")
                .isEmpty();
        assertThat(administration().disable("test", "administrator")).isTrue();
        assertThat(administration().disable("test", "second")).isFalse();
    }

    @Test
    void theTablesKeepNoPasswordTokenOrLink() {
        withPassword("leyla");
        String token = tokens.make("leyla", "script", Duration.ofDays(1));
        String link = secret(links.make("leyla"));
        String everything = JdbcClient.create(database.dataSource())
                .sql("SELECT a::text || t::text || l::text FROM account a, access_token t, one_time_link l")
                .query(String.class)
                .single();
        assertThat(everything).contains("$argon2id$").doesNotContain(PASSWORD, token, link);
    }

    @Test
    void aSecretForCodesStandsSealedInTheTableAndOpensWithTheKeyForItsAccountOnly() throws Exception {
        withPassword("leyla");
        String secret = TimeCodes.makeSecret();
        String code = TimeCodes.at(secret, now.getEpochSecond() / 30);
        assertThat(own().confirmCode(new OwnAccount.Doer("leyla", "", "here"), secret, code))
                .isTrue();
        String kept = Objects.requireNonNull(accounts.codeSecrets().get("leyla"));
        assertThat(kept).startsWith("sealed:").doesNotContain(secret);
        assertThat(seal().open("leyla", kept)).contains(secret);
        assertThat(seal().open("nigar", kept)).isEmpty();
        assertThat(CodeSeal.in(folder.resolve("another.key")).open("leyla", kept))
                .isEmpty();
        assertThat(seal().seal("leyla", secret)).as("never the same twice").isNotEqualTo(kept);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("code.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretLeftReadableIsSealedAtTheStartAndItsDeviceGoesOnWorking() throws Exception {
        withPassword("leyla");
        String secret = TimeCodes.makeSecret();
        accounts.setCode("leyla", secret);
        seal().sealAll(accounts);
        seal().sealAll(accounts);
        assertThat(accounts.codeSecrets().get("leyla")).startsWith("sealed:").doesNotContain(secret);
        assertThat(logIn("leyla", PASSWORD, TimeCodes.at(secret, now.getEpochSecond() / 30)))
                .isTrue();
    }

    @Test
    void withoutTheKeyNoCodeFitsUntilTheKeeperForgetsIt() throws Exception {
        withPassword("leyla");
        String secret = TimeCodes.makeSecret();
        accounts.setCode("leyla", CodeSeal.in(folder.resolve("another.key")).seal("leyla", secret));
        for (int i = 0; i < 6; i++) {
            assertThat(logIn("leyla", PASSWORD, TimeCodes.at(secret, now.getEpochSecond() / 30)))
                    .isFalse();
        }
        assertThat(log()).contains("code sealed with another key").doesNotContain("closed");
        administration().forgetCode("test", "leyla");
        assertThat(logIn("leyla", PASSWORD, "")).isTrue();
    }

    @Test
    void aFileThatHoldsNoKeyIsNotOverwritten() throws Exception {
        Files.writeString(folder.resolve("code.key"), "nothing");
        assertThatThrownBy(this::seal).hasMessageContaining("holds no key");
        assertThat(folder.resolve("code.key")).hasContent("nothing");
    }

    private void withPassword(String name) {
        String link = secret(administration().add("test", name, name, List.of()).orElseThrow());
        assertThat(own().choose(link, PASSWORD, PASSWORD, "here")).isEmpty();
    }

    private static String secret(String path) {
        return path.substring(OneTimeLinks.PATH.length());
    }

    private boolean logIn(String name, String password, String code) {
        UsernamePasswordAuthenticationToken asked = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        asked.setDetails(new LogIn.Details("here", code));
        try {
            return new LogIn(accounts, passwords, seal(), securityLog(), clock)
                    .authenticate(asked)
                    .isAuthenticated();
        } catch (BadCredentialsException refused) {
            return false;
        }
    }

    private String refusal(String name, String password) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(() -> new LogIn(accounts, passwords, seal(), securityLog(), clock)
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)))
                .satisfies(refused -> said.add(refused.getMessage()));
        return said.getFirst();
    }

    private OwnAccount own() {
        return new OwnAccount(
                accounts, links, tokens, Sessions.in(database.dataSource()), passwords, seal(), securityLog(), clock);
    }

    private CodeSeal seal() {
        return CodeSeal.in(folder.resolve("code.key"));
    }

    private Administration administration() {
        return Administration.of(database.dataSource(), clock, folder.resolve("security.jsonl"));
    }

    private SecurityLog securityLog() {
        return new SecurityLog(folder.resolve("security.jsonl"), clock);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("security.jsonl"));
    }
}
