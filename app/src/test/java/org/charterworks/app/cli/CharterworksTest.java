package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CharterworksTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine =
            Charterworks.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void printsItsHelpWhenCalledWithoutACommand() {
        assertThat(commandLine.execute()).isZero();
        assertThat(out.toString()).contains("Usage: charterworks");
    }

    @Test
    void printsItsVersion() {
        assertThat(commandLine.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("charterworks ");
    }

    @Test
    void refusesAnUnknownCommandWithExitCodeTwo() {
        assertThat(commandLine.execute("no-such-command")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such-command");
    }
}
