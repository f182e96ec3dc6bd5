package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.register.evidence.ArchivedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file that an item of evidence names.
class ArchivedFileTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String WHOLE =
            "{sha256: " + HASH + ", name: 'Çıxarış 1.pdf', type: application/pdf, bytes: 48213}";

    @TempDir
    private Path directory;

    @Test
    void isNamedByItsHashWithNameTypeAndSize() {
        assertThat(folder(WHOLE).loaded().programme().register().evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.file())
                        .isEqualTo(new ArchivedFile(HASH, "Çıxarış 1.pdf", "application/pdf", 48213)));
    }

    @Test
    void comesBackFromAnExportedFolder() throws java.io.IOException {
        Read.Loaded loaded = folder(WHOLE).loaded();
        ProgrammeFolder.write(loaded.records(), directory.resolve("written"));
        TestFolder written = new TestFolder(directory.resolve("written"));

        assertThat(written.text("evidence.yaml")).contains(HASH, "Çıxarış 1.pdf", "application/pdf", "48213");
        assertThat(written.loaded().records()).isEqualTo(loaded.records());
        assertThat(written.loaded().programme()).isEqualTo(loaded.programme());
    }

    @Test
    void isDescribedWholeOrNotAtAll() {
        assertThat(folder("{name: plan.pdf}").problems())
                .extracting(Problem::field)
                .containsExactly("file.bytes", "file.sha256", "file.type");
    }

    @Test
    void everyFaultOfItIsToldAtOnce() {
        assertThat(folder("{sha256: ABC, name: ../plan.pdf, type: text/html, bytes: 0}")
                        .problems())
                .extracting(Problem::seen)
                .containsExactlyInAnyOrder("ABC", "../plan.pdf", "text/html", "0");
    }

    private TestFolder folder(String file) {
        return TestFolder.copyOf(TestFolder.TINY, directory.resolve("tiny"))
                .write("evidence.yaml", """
                evidence:
                  - id: EV-1
                    on: 2026-05-01
                    what: A plan was sent.
                    about: [commitment:C-I.1]
                    stance: supports
                    reliability: A
                    sources: [pact]
                    file: %s
                """.formatted(file));
    }
}
