package org.charterworks.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A copy of the bundled programme into which faults are put, remembering where each stands.
final class FaultyFolder {

    private static final Path BUNDLED = Path.of("..", "programmes", "azerbaijan-us-charter");

    private final Path folder;
    private final List<String> places = new ArrayList<>();

    private FaultyFolder(Path folder) {
        this.folder = folder;
    }

    static FaultyFolder copiedTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(BUNDLED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new FaultyFolder(folder);
    }

    /// Puts `faulty` in the place of the first `sound` in a file; the fault begins on the line where the two
    /// differ.
    FaultyFolder with(String file, String sound, String faulty) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int at = text.indexOf(sound);
        if (at < 0) {
            throw new IllegalStateException(file + " does not hold " + sound);
        }
        Files.writeString(folder.resolve(file), text.substring(0, at) + faulty + text.substring(at + sound.length()));
        long line = text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
        places.add(file + ":" + line);
        return this;
    }

    /// File and line of every fault, in the order they were put in.
    List<String> places() {
        return List.copyOf(places);
    }
}
