package org.charterworks.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.charterworks.app.exchange.report.Note;
import org.charterworks.app.exchange.report.Problem;

/// A programme folder a test may spoil.
public record TestFolder(Path path) {

    /// Where the bundled programme lies, seen from the module.
    public static final Path BUNDLED = Path.of("..", "programmes", "azerbaijan-us-charter");

    /// The smallest complete folder, the one `docs/programme-format.md` shows.
    public static final Path TINY = Path.of("src", "test", "resources", "programmes", "tiny");

    /// A copy of a folder without its maps.
    public static TestFolder copyOf(Path folder, Path to) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("basemap"))
                    .toList()) {
                Path copy = to.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return new TestFolder(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestFolder write(String file, String text) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestFolder writeBytes(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestFolder delete(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces the only occurrence of a text.
    public TestFolder replace(String file, String before, String after) {
        String text = text(file);
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not have exactly one \"" + before + "\"");
        }
        return write(file, text.replace(before, after));
    }

    public TestFolder append(String file, String text) {
        return write(file, text(file) + text);
    }

    /// Number of lines of a file.
    public int lines(String file) {
        return (int) text(file).lines().count();
    }

    /// The line in which a text stands first.
    public int lineOf(String file, String part) {
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(file + " has no \"" + part + "\"");
    }

    public Read read() {
        return ProgrammeFolder.read(path);
    }

    /// What reading gives, for a folder that must be sound.
    public Read.Loaded loaded() {
        return switch (read()) {
            case Read.Loaded loaded -> loaded;
            case Read.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    /// The problems of a folder; none when it is sound.
    public List<Problem> problems() {
        return switch (read()) {
            case Read.Loaded _ -> List.of();
            case Read.Refused refused -> refused.problems();
        };
    }

    /// The problem of a folder that must have exactly one.
    public Problem onlyProblem() {
        List<Problem> problems = problems();
        if (problems.size() != 1) {
            throw new AssertionError("expected one problem and not " + problems);
        }
        return problems.getFirst();
    }

    public List<Note> notes() {
        return switch (read()) {
            case Read.Loaded loaded -> loaded.notes();
            case Read.Refused refused -> refused.notes();
        };
    }
}
