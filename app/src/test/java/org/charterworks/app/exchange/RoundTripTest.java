package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A programme is the same whether it comes from a folder, from the journal, or from a folder written from the
/// journal.
class RoundTripTest {

    @TempDir
    private Path directory;

    @Test
    void theBundledProgrammeSurvivesEveryWay() throws IOException {
        survives(new TestFolder(TestFolder.BUNDLED).loaded());
    }

    @Test
    void theTinyFolderSurvivesEveryWay() throws IOException {
        survives(new TestFolder(TestFolder.TINY).loaded());
    }

    @Test
    void aProgrammeWithEveryFieldSurvivesEveryWay() throws IOException {
        survives(loaded(ProgrammeFolder.read(ProgrammeRecords.of(ExampleRecords.folder()))));
    }

    /// Texts that look like YAML, CSV, numbers or nothing come back as they were.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void textsOfAnySortSurvive(long seed) throws IOException {
        Random random = new Random(seed);
        SortedMap<String, RecordValue> roots = new TreeMap<>();
        ExampleRecords.folder().roots().forEach((path, root) -> roots.put(path, withOddTexts(root, random)));
        FolderRecords odd = new FolderRecords(Format.standard(), roots, new TreeMap<>(), Set.of());
        Read read = ProgrammeFolder.read(ProgrammeRecords.of(odd));
        assertThat(read).as("seed " + seed).isInstanceOf(Read.Loaded.class);
        survives(loaded(read));
    }

    @Test
    void commentsBeforeRecordsAreKept() throws IOException {
        TestFolder folder = TestFolder.copyOf(TestFolder.TINY, directory.resolve("commented"));
        folder.write("sources.yaml", "# Everything cited.\n#\n#   Two lines.\n\n" + folder.text("sources.yaml"))
                .replace("sources.yaml", "  - {id: guess", "  # ---- ours\n  - {id: guess");
        ProgrammeFolder.write(folder.loaded().records(), directory.resolve("written"));
        assertThat(new TestFolder(directory.resolve("written")).text("sources.yaml"))
                .isEqualTo("""
                        # Everything cited.
                        #
                        #   Two lines.

                        sources:
                          - {id: pact, title: Text of the harbour pact, kind: official}
                          # ---- ours
                          - {id: guess, title: Our own guess, kind: knowledge}
                        """);
        survives(folder.loaded());
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndTheOrderOfListsDoes() {
        TestFolder folder = TestFolder.copyOf(TestFolder.TINY, directory.resolve("turned"));
        ProgrammeRecords before = folder.loaded().records();
        List<String> lines = folder.text("network/nodes.csv").lines().toList();
        folder.write("network/nodes.csv", lines.get(0) + "\n" + lines.get(2) + "\n" + lines.get(1) + "\n");
        assertThat(folder.loaded().records()).isEqualTo(before);
        List<String> sources = folder.text("sources.yaml").lines().toList();
        folder.write("sources.yaml", sources.get(0) + "\n" + sources.get(2) + "\n" + sources.get(1) + "\n");
        assertThat(before.differenceTo(folder.loaded().records()).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.after())
                        .isEqualTo(new ProgrammeRecord("sources.yaml", "sources", "[\"guess\",\"pact\"]")));
    }

    private void survives(Read.Loaded loaded) throws IOException {
        Read.Loaded fromRecords = loaded(ProgrammeFolder.read(loaded.records()));
        assertThat(fromRecords.programme()).isEqualTo(loaded.programme());
        assertThat(fromRecords.records()).isEqualTo(loaded.records());
        assertThat(fromRecords.counts()).isEqualTo(loaded.counts());

        Path written = directory.resolve("again");
        ProgrammeFolder.write(loaded.records(), written);
        Read.Loaded again = loaded(ProgrammeFolder.read(written));
        assertThat(again.programme()).isEqualTo(loaded.programme());
        assertThat(again.records()).isEqualTo(loaded.records());
        assertThat(ProgrammeFolder.files(again.records())).isEqualTo(ProgrammeFolder.files(loaded.records()));
    }

    private static Read.Loaded loaded(Read read) {
        return switch (read) {
            case Read.Loaded loaded -> loaded;
            case Read.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    private static RecordValue withOddTexts(RecordValue record, Random random) {
        RecordValue odd = record;
        for (Map.Entry<String, FieldValue> entry : record.fields().entrySet()) {
            Field field = record.kind().field(entry.getKey());
            if (entry.getValue() instanceof RecordValue inside) {
                odd = ExampleRecords.with(odd, field.name(), withOddTexts(inside, random));
            } else if (entry.getValue() instanceof Items(List<FieldValue> items)) {
                odd = ExampleRecords.with(
                        odd,
                        field.name(),
                        new Items(items.stream()
                                .map(item -> oddItem(item, field, random))
                                .toList()));
            } else if (isFree(field)) {
                odd = ExampleRecords.with(odd, field.name(), new Words(OddTexts.any(random)));
            }
        }
        return odd;
    }

    private static FieldValue oddItem(FieldValue item, Field field, Random random) {
        return switch (item) {
            case RecordValue record -> withOddTexts(record, random);
            case Words _ when isFree(field) -> new Words(OddTexts.any(random).replace(";", ","));
            case Words _, FieldValue.Amount _, FieldValue.YesNo _, Items _ -> item;
        };
    }

    private static boolean isFree(Field field) {
        return field.type().single() instanceof FieldType.Text
                && field.constraints().isEmpty();
    }
}
