package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharterworksTest {

    @Test
    void printsItsHelpWhenCalledWithoutACommand() {
        Run run = Run.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: charterworks");
    }

    @Test
    void printsItsVersion() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("charterworks ");
    }

    @Test
    void refusesAnUnknownCommandWithExitCodeTwo() {
        Run run = Run.of("no-such-command");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-command");
    }
}
