package org.charterworks.app.web.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.history.Moment;
import org.springframework.stereotype.Component;

/// The files of the programme as whoever asks may see it: the same as `export` writes, without what is hidden.
@Component
class OpenFiles {
    /// Archives of the same files are the same bytes whenever they are made.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Workspace workspace;
    private final Map<Edition, Folder> kept = Collections.synchronizedMap(new WeakHashMap<>());

    OpenFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The folder of a programme.
    ///
    /// @param texts   of every file, by its path
    /// @param records that stand in them
    record Folder(SortedMap<String, String> texts, List<ProgrammeRecord> records) {
        Folder {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
            records = List.copyOf(records);
        }
    }

    /// The folder of the edition that is shown; without files when the programme is not served from a journal.
    Folder folder() {
        return kept.computeIfAbsent(
                workspace.edition(),
                edition ->
                        workspace.past().map(past -> of(past, edition)).orElse(new Folder(new TreeMap<>(), List.of())));
    }

    private Folder of(Past past, Edition edition) {
        Moment moment =
                workspace.moment().orElseGet(() -> new Moment(workspace.clock().instant(), edition.entry()));
        ProgrammeRecords records = past.recordsWithComments(moment);
        return new Folder(
                ProgrammeFolder.filesOfPart(records),
                records.records().stream().filter(record -> !record.isComment()).toList());
    }

    /// All files in one archive.
    static byte[] zip(SortedMap<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
