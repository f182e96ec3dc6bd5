package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever bytes a folder or a journal holds, the answer is a programme or a list of problems, never an
/// exception.
class MutationTest {

    private static final String SIGNS = "\n\r\t\0 ,;:\"'#-[]{}&*!|>%@`?~<=.0123456789eENaÄ\u2028";

    @TempDir
    private Path directory;

    @Test
    void spoiledFilesAreReadOrRefused() throws IOException {
        Path sound = directory.resolve("sound");
        ProgrammeFolder.write(ProgrammeRecords.of(ExampleRecords.folder()), sound);
        List<String> paths = List.copyOf(ProgrammeFolder.files(ProgrammeRecords.of(ExampleRecords.folder()))
                .keySet());
        for (long seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            TestFolder folder = new TestFolder(sound);
            String path = paths.get(random.nextInt(paths.size()));
            String before = folder.text(path);
            folder.writeBytes(path, spoiled(before.getBytes(StandardCharsets.UTF_8), random));
            assertThatCode(folder::read).as("%s with seed %d", path, seed).doesNotThrowAnyException();
            folder.write(path, before);
        }
    }

    @Test
    void spoiledRecordsAreReadOrRefused() {
        List<ProgrammeRecord> sound =
                ProgrammeRecords.of(ExampleRecords.folder()).records();
        for (long seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            List<ProgrammeRecord> records = new ArrayList<>(sound);
            int at = random.nextInt(records.size());
            ProgrammeRecord record = records.get(at);
            byte[] json = spoiled(record.json().getBytes(StandardCharsets.UTF_8), random);
            records.set(at, new ProgrammeRecord(record.file(), record.key(), new String(json, StandardCharsets.UTF_8)));
            assertThatCode(() -> ProgrammeFolder.read(new ProgrammeRecords(records)))
                    .as("record %s %s with seed %d", record.file(), record.key(), seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void strangeRecordsAreRefused() {
        List<ProgrammeRecord> strange = List.of(
                new ProgrammeRecord("nowhere.csv", "x", "{}"),
                new ProgrammeRecord("../escape.yaml", "x", "{}"),
                new ProgrammeRecord("sources.yaml", "sources/x", "[".repeat(5_000)),
                new ProgrammeRecord("sources.yaml", "sources/y", "{\"id\":1e999999999}"),
                new ProgrammeRecord("sources.yaml", "unknown", "1"),
                new ProgrammeRecord("network/links.csv", "z", "[]"));
        for (ProgrammeRecord record : strange) {
            List<ProgrammeRecord> records =
                    new ArrayList<>(ProgrammeRecords.of(ExampleRecords.folder()).records());
            records.add(record);
            assertThat(ProgrammeFolder.read(new ProgrammeRecords(records)))
                    .as(record.toString())
                    .isInstanceOf(Read.Refused.class);
        }
    }

    private static byte[] spoiled(byte[] bytes, Random random) {
        byte[] spoiled = bytes.clone();
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(spoiled.length);
            spoiled = switch (random.nextInt(5)) {
                case 0 -> without(spoiled, at, 1 + random.nextInt(30));
                case 1 -> with(spoiled, at, String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))));
                case 2 ->
                    with(
                            spoiled,
                            at,
                            new String(spoiled, at, Math.min(60, spoiled.length - at), StandardCharsets.UTF_8));
                case 3 -> with(spoiled, at, OddTexts.any(random));
                default -> {
                    spoiled[at] = (byte) random.nextInt(256);
                    yield spoiled;
                }
            };
            if (spoiled.length == 0) {
                return spoiled;
            }
        }
        return spoiled;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] shorter = new byte[bytes.length - (end - at)];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, end, shorter, at, bytes.length - end);
        return shorter;
    }

    private static byte[] with(byte[] bytes, int at, String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        byte[] longer = new byte[bytes.length + added.length];
        System.arraycopy(bytes, 0, longer, 0, at);
        System.arraycopy(added, 0, longer, at, added.length);
        System.arraycopy(bytes, at, longer, at + added.length, bytes.length - at);
        return longer;
    }
}
