package org.charterworks.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theStoryInTheReadmeIsTheStoryOfTheTest() throws IOException {
        assertThat(readme()).isEqualTo(story());
    }

    private static List<String> readme() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../README.md"));
        int start = lines.indexOf("```java");
        return lines.subList(
                start + 1, start + 1 + lines.subList(start + 1, lines.size()).indexOf("```"));
    }

    /// The lines between the two markers, moved to the left margin.
    private static List<String> story() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/java/org/charterworks/roadmap/WholeStoryTest.java"));
        List<String> stripped = lines.stream().map(String::strip).toList();
        return lines.subList(stripped.indexOf("// story") + 1, stripped.indexOf("// end of story")).stream()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .toList();
    }
}
