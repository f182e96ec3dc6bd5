package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are too large, not text, not where they should be or not ordinary files are refused by name.
class FileGuardsTest {

    @TempDir
    private Path directory;

    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void copy() {
        folder = TestFolder.copyOf(TestFolder.TINY, directory.resolve("tiny"));
    }

    @Test
    void loadsTheTinyFolder() {
        Read.Loaded loaded = folder.loaded();
        assertThat(loaded.counts().of("node")).isEqualTo(2);
        assertThat(loaded.counts().lines()).contains("projects.yaml: 1 project, 1 milestone, 1 effect");
        assertThat(loaded.programme().network().links()).hasSize(1);
        assertThat(loaded.programme().register().projects()).hasSize(1);
        assertThat(loaded.places().find("milestone", "PRJ-HARBOUR/in-service"))
                .hasValueSatisfying(place -> assertThat(place.toString()).isEqualTo("projects.yaml:7"));
    }

    @Test
    void refusesAFileOf200MegabytesWithoutReadingIt() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve("tiny/network/nodes.csv").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        Problem problem = folder.onlyProblem();
        assertThat(problem)
                .hasToString(
                        "network/nodes.csv  seen \"200.0 MB\"  expected at most 20.0 MB  advice: "
                                + "check that this is the file you mean; split large tables or leave out what the model does not use");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        String text = folder.text("projects.yaml").replace("Harbour railway", "Häfen");
        folder.writeBytes("projects.yaml", text.getBytes(StandardCharsets.ISO_8859_1));
        Problem problem = folder.onlyProblem();
        assertThat(problem.place()).hasToString("projects.yaml:3");
        assertThat(problem.seen()).isEqualTo("byte 0xE4 at offset " + text.indexOf('ä'));
        assertThat(problem.expected()).isEqualTo("text in UTF-8");
    }

    @Test
    void recognisesUtf16() {
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE"}) {
            String text = "\uFEFF" + folder.text("sources.yaml").replace("\uFEFF", "");
            TestFolder copy = TestFolder.copyOf(TestFolder.TINY, directory.resolve(charset));
            copy.writeBytes("sources.yaml", text.getBytes(Charset.forName(charset)));
            assertThat(copy.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.place()).hasToString("sources.yaml:1");
                assertThat(problem.seen()).contains("UTF-16");
            });
        }
    }

    @Test
    void toleratesAByteOrderMarkWithANote() {
        folder.write("network/nodes.csv", "\uFEFF" + folder.text("network/nodes.csv"));
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.notes())
                .anyMatch(note -> note.toString()
                        .equals("network/nodes.csv:1  begins with a byte order mark, which is not needed"));
    }

    @Test
    void refusesBinaryFiles() {
        folder.writeBytes("parameters.csv", new byte[] {'i', 'd', '\n', 0, 1, 2, 3});
        Problem problem = folder.onlyProblem();
        assertThat(problem.place()).hasToString("parameters.csv:2");
        assertThat(problem.seen()).isEqualTo("control character U+0000");
    }

    @Test
    void doesNotFollowSymbolicLinks() throws IOException {
        Path outside = Files.writeString(directory.resolve("outside.yaml"), folder.text("sources.yaml"));
        folder.delete("sources.yaml");
        Files.createSymbolicLink(directory.resolve("tiny/sources.yaml"), outside);
        assertThat(folder.onlyProblem().seen()).isEqualTo("symbolic link sources.yaml");
    }

    @Test
    void doesNotFollowALinkedDirectory() throws IOException {
        Path outside = directory.resolve("elsewhere");
        Files.move(directory.resolve("tiny/network"), outside);
        Files.createSymbolicLink(directory.resolve("tiny/network"), outside);
        assertThat(folder.problems())
                .hasSize(2)
                .allMatch(problem -> problem.seen().equals("symbolic link network"));
    }

    @Test
    void refusesADirectoryInPlaceOfAFile() throws IOException {
        folder.delete("sources.yaml");
        Files.createDirectory(directory.resolve("tiny/sources.yaml"));
        assertThat(folder.onlyProblem().seen()).isEqualTo("a directory");
    }

    @Test
    void namesAMissingFileOnceAndNotEveryReferenceIntoIt() {
        folder.delete("sources.yaml");
        assertThat(folder.onlyProblem()).satisfies(problem -> {
            assertThat(problem.place()).hasToString("sources.yaml");
            assertThat(problem.expected()).isEqualTo("this file");
        });
    }

    @Test
    void namesAFolderThatIsNotThere() {
        assertThat(new TestFolder(directory.resolve("nowhere")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).isEqualTo("a programme folder"));
    }

    @Test
    void notesUnknownFilesAndSuggestsTheNameMeant() {
        folder.write("evidense.yaml", "evidence: []\n").write("network/ports.txt", "");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.notes().toString())
                .contains("evidense.yaml  is not part of the format and is not read; did you mean evidence.yaml?")
                .contains("network/ports.txt  is not part of the format and is not read");
    }
}
