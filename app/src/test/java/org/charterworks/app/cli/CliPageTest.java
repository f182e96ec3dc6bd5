package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// `docs/cli.md` shows what the commands print: every `console` example is run and held against the page.
///
/// A comment `<!-- first 8 lines -->` before an example says that only so many lines are shown. After a change that is
/// meant, the page is made anew with `mvn -pl app -am test -Dtest=CliPageTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dcharterworks.renew=true` and reviewed like code.
class CliPageTest {

    private static final Path PAGE = Path.of("..", "docs", "cli.md");
    private static final String OPENS = "```console";
    private static final String CLOSES = "```";
    private static final String PROMPT = "$ ./charterworks ";
    private static final boolean RENEW = Boolean.getBoolean("charterworks.renew");

    /// An example as it stands in the page.
    ///
    /// @param command what stands after the program's name
    /// @param shown   the lines below it
    /// @param first   how many lines are shown; all of them when it is 0
    private record Example(String command, List<String> shown, int first) {

        /// What the command prints, as far as it is shown. Examples are typed in the folder of the installation, tests
        /// run in a folder beside it.
        List<String> printed() {
            String[] words = Stream.of(command.split(" ", -1))
                    .map(word -> word.startsWith("programmes/") ? "../" + word : word)
                    .toArray(String[]::new);
            Run run = Run.of(words);
            assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
            List<String> lines = run.out()
                    .lines()
                    .map(line -> line.replace("../programmes/", "programmes/").stripTrailing())
                    .toList();
            return first == 0 ? lines : lines.subList(0, Math.min(first, lines.size()));
        }
    }

    @TestFactory
    List<DynamicTest> everyExamplePrintsWhatThePageShows() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> renewed = read(examples);
        if (RENEW) {
            Files.writeString(PAGE, String.join("\n", renewed) + "\n");
        }
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.command(), () -> assertThat(example.shown()).isEqualTo(example.printed())))
                .toList();
    }

    @Test
    void thePageHasAnExampleOfEveryCommandThatReads() throws IOException {
        List<Example> examples = new ArrayList<>();
        read(examples);

        assertThat(examples)
                .extracting(example -> example.command().split(" ", 2)[0])
                .contains("check", "brief", "route", "compare", "value", "delay", "explain", "completion");
    }

    /// Collects the examples of the page.
    ///
    /// @return the page, with what the commands print now when it is made anew
    private static List<String> read(List<Example> examples) throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        List<String> renewed = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            renewed.add(line);
            if (line.matches("<!-- first \\d+ lines -->")) {
                first = Integer.parseInt(line.replaceAll("\\D", ""));
            } else if (line.equals(OPENS)) {
                int end = page.subList(i, page.size()).indexOf(CLOSES) + i;
                Example written =
                        new Example(page.get(i + 1).substring(PROMPT.length()), page.subList(i + 2, end), first);
                Example kept = RENEW ? new Example(written.command(), written.printed(), first) : written;
                examples.add(kept);
                renewed.add(page.get(i + 1));
                renewed.addAll(kept.shown());
                renewed.add(CLOSES);
                i = end;
                first = 0;
            }
        }
        return renewed;
    }
}
