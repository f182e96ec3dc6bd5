package org.charterworks.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `ARCHITECTURE.md` names what is there: a stranger who follows it finds every file, folder, class and package.
class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINKED = Pattern.compile("]\\(([^)#]+)\\)");
    private static final Pattern ROOM =
            Pattern.compile("^\\| `(network|register|roadmap|app)` – .*$", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z]+");
    private static final List<String> PASSED_OVER = List.of("target", ".git", ".charterworks");

    private final String page = read();
    private final List<String> files = files();

    @Test
    void everyPathExists() {
        assertThat(named().filter(name -> name.contains("/") && !name.contains(" ")))
                .hasSizeGreaterThan(15)
                .allMatch(this::isThere);
    }

    @Test
    void everyClassExists() {
        assertThat(named().filter(name -> CLASS.matcher(name).matches()))
                .isNotEmpty()
                .allMatch(name -> isThere(name + ".java"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(LINKED.matcher(page).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(link -> Files.exists(ROOT.resolve(link)));
    }

    @Test
    void everyPackageOfARoomIsNamedAndNoOther() {
        List<MatchResult> rooms = ROOM.matcher(page).results().toList();

        assertThat(rooms)
                .hasSize(4)
                .allSatisfy(room -> assertThat(namedIn(room.group()).skip(1))
                        .as(room.group(1))
                        .containsExactlyInAnyOrderElementsOf(packagesOf(room.group(1))));
    }

    private static List<String> packagesOf(String module) throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve(module + "/src/main/java/org/charterworks/" + module))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private Stream<String> named() {
        return namedIn(page);
    }

    private static Stream<String> namedIn(String text) {
        return NAMED.matcher(text).results().map(found -> found.group(1));
    }

    /// Whether a file or folder has this path, or a path that ends so; `…` stands for folders left out.
    private boolean isThere(String name) {
        String pattern = Stream.of(name.replace("<programme>", "…").split("…", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElseThrow();
        Pattern path = Pattern.compile("(.*/)?" + pattern + (name.endsWith("/") ? ".*" : "(/.*)?"));
        return files.stream().anyMatch(file -> path.matcher(file).matches());
    }

    private static String read() {
        try {
            return Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return PASSED_OVER.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(ROOT.relativize(file).toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
