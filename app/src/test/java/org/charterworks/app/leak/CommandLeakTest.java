package org.charterworks.app.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.cli.Run;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs every command that answers for a viewer, on folders written whole and bare.
class CommandLeakTest {
    private static final int MOST_ALIKE = 3;
    private static final Questions QUESTIONS = new Questions();

    @ParameterizedTest
    @ValueSource(strings = {"public", "party:XS,person:ben"})
    void noCommandTellsThatAnythingHiddenIsThere(String name, @TempDir Path folders) throws IOException {
        Viewer viewer = Objects.requireNonNull(MadeUp.viewers().get(name));
        MadeUp made = new MadeUp(3);
        Path whole = folders.resolve("whole");
        Path bare = folders.resolve("bare");
        ProgrammeFolder.write(made.whole(), whole);
        ProgrammeFolder.write(made.bare(viewer), bare);
        Walked walked = new Walked();
        walked.restricted(made.hidden(Viewer.anyone()));
        Walk walk = new Walk(
                name,
                address -> run(address, name, whole),
                address -> run(address, name, bare),
                mark -> made.hidesMark(mark, viewer),
                walked);
        asked(made, viewer).forEach(walk::ask);
        System.out.println(walked.figures("leak test, commands for " + name));
        assertThat(walked.leaks()).isEmpty();
        assertThat(walked.outlets()).hasSizeGreaterThan(QUESTIONS.all().size());
        assertThat(walked.marksShown()).isGreaterThan(100);
    }

    /// As addresses of the same questions, a few of each.
    private static List<String> asked(MadeUp made, Viewer viewer) {
        Map<String, Integer> alike = new HashMap<>();
        return Addresses.of(made, id -> made.hides(id, viewer)).ofQuestions().stream()
                .filter(address -> alike.merge(address.split("\\?", 2)[0], 1, Integer::sum) <= MOST_ALIKE
                        || (address.contains("project=") && address.contains("XQ")))
                .toList();
    }

    private static Answer run(String address, String viewer, Path folder) {
        String[] parts = address.substring("/api/v1/".length()).split("\\?", 2);
        Question question = QUESTIONS.find(parts[0]).orElseThrow();
        List<String> arguments = new ArrayList<>(List.of(parts[0], "--programme=" + folder, "--viewer=" + viewer));
        List<String> last = new ArrayList<>();
        for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
            String key = pair.replaceAll("=.*", "");
            String value = URLDecoder.decode(pair.replaceAll("^[^=]*=", ""), StandardCharsets.UTF_8);
            Question.Parameter parameter = question.parameters().stream()
                    .filter(each -> each.name().equals(key))
                    .findFirst()
                    .orElseThrow();
            if (parameter.argument()) {
                last.add(value);
            } else {
                arguments.add("--" + key + (parameter.kind() == Question.Kind.YES_OR_NO ? "" : "=" + value));
            }
        }
        arguments.addAll(last);
        Run run = Run.of(arguments.toArray(String[]::new));
        String said = (run.out() + run.err()).replace(folder.toString(), "FOLDER");
        return new Answer(run.exitCode(), new TreeMap<>(), said);
    }
}
