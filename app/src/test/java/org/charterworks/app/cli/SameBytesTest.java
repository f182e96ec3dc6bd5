package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same question has the same answer, byte for byte, and with `--json` nothing but that answer is on the
/// output.
class SameBytesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "brief --on 2026-11-22",
                "route --from Altynkol --to Poti --on 2026-11-22",
                "route --from AZ_ALAT --to TR_KARS --on 2031-06-30 --by cost --cargo container",
                "compare --on 2026-11-22 --against 2031-06-30",
                "value --project PRJ-KARS-DILUCU",
                "delay --project PRJ-HORADIZ-RAIL --months 6",
                "explain delay/measure=money/months=1/project=PRJ-KARS-DILUCU/scenario=as-forecast/variant=last-in"
            })
    void twoRunsGiveTheSameBytes(String question) {
        String[] arguments = Stream.concat(Stream.of(question.split(" ")), Stream.of("--json"))
                .toArray(String[]::new);

        Run first = Run.of(arguments);
        Run second = Run.of(arguments);

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(first.json().isObject()).isTrue();
        assertThat(first.out()).startsWith("{").endsWith("}\n");
        assertThat(first.err()).isEmpty();
    }
}
