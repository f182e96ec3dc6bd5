package org.charterworks.app.exchange.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.FileText;
import org.charterworks.app.exchange.text.FolderText;
import org.charterworks.app.exchange.text.Nearest;
import org.charterworks.app.exchange.text.RawValue.RawRecord;

/// Reads every file of a folder into records and reports what is missing, unreadable or unknown.
public final class FolderReader {

    /// Names in a folder that are not records and need no remark.
    private static final Set<String> COMPANIONS = Set.of("README.md", "datapackage.json", "basemap", "network");

    /// Entries of a directory that are looked at for the remark about files that are not read.
    private static final int MOST_ENTRIES = 1_000;

    private final Format format;
    private final Findings findings;

    public FolderReader(Format format, Findings findings) {
        this.format = format;
        this.findings = findings;
    }

    public FolderRecords read(Path folder) {
        SortedMap<String, RecordValue> roots = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> comments = new TreeMap<>();
        Set<String> unreadable = new HashSet<>();
        if (!Files.isDirectory(folder)) {
            findings.problem(
                    new RecordPlace(String.valueOf(folder.getFileName()), 0),
                    "",
                    Files.exists(folder) ? "a file" : "",
                    "a programme folder",
                    "name the directory that holds instrument.yaml");
            format.files().forEach(file -> unreadable.add(file.path()));
            return new FolderRecords(format, roots, comments, unreadable);
        }
        FolderText texts = new FolderText(folder);
        for (FolderFile file : format.files()) {
            if (texts.has(file.path())) {
                Optional<String> text = texts.read(file.path(), findings);
                Optional<RecordValue> root = text.flatMap(words -> FileText.parse(file, words, findings))
                        .map(raw -> record(file, raw));
                if (root.isPresent()) {
                    roots.put(file.path(), root.get());
                    comments.put(file.path(), Comments.of(file, text.orElseThrow(), root.get()));
                } else {
                    unreadable.add(file.path());
                }
            } else if (file.required()) {
                findings.problem(new RecordPlace(file.path(), 0), "", "", "this file", "add it: " + file.description());
                unreadable.add(file.path());
            }
        }
        noteUnknown(folder);
        return new FolderRecords(format, roots, comments, unreadable);
    }

    private RecordValue record(FolderFile file, RawRecord raw) {
        return new RecordReader(format, file.path(), file.isCsv(), findings).read(raw, file.root(), FieldPath.FILE);
    }

    private void noteUnknown(Path folder) {
        List<String> known = format.files().stream().map(FolderFile::path).toList();
        for (String directory : List.of("", "network/")) {
            for (String name : names(folder.resolve(directory))) {
                String path = directory + name;
                if (!known.contains(path) && !COMPANIONS.contains(path) && !name.startsWith(".")) {
                    String meant = Nearest.of(path, known)
                            .map(file -> "; did you mean " + file + "?")
                            .orElse("");
                    findings.note(new RecordPlace(path, 0), "is not part of the format and is not read" + meant);
                }
            }
        }
    }

    private static List<String> names(Path directory) {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.limit(MOST_ENTRIES)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
