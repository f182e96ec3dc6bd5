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
    private static final Set<String> COMPANIONS =
            Set.of("README.md", "network/README.md", "datapackage.json", "basemap", "network");

    /// Entries of a directory that are looked at for the remark about files that are not read.
    private static final int MOST_ENTRIES = 1_000;

    private static final String NETWORK = "network/";

    private final Format format;
    private final Findings findings;
    private final SortedMap<String, RecordValue> roots = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> comments = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private FolderText texts;

    /// Reads one folder.
    public FolderReader(Format format, Findings findings) {
        this.format = format;
        this.texts = new FolderText(Path.of(""));
        this.findings = findings;
    }

    public FolderRecords read(Path folder) {
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
        texts = new FolderText(folder);
        boolean alone = !texts.has(NetworkAlone.INSTRUMENT)
                && format.files().stream()
                        .anyMatch(file -> file.path().startsWith(NETWORK)
                                && find(file.path()).isPresent());
        for (FolderFile file : format.files()) {
            Optional<String> path = find(file.path());
            if (path.isPresent()) {
                read(file, path.get());
            } else if (alone && NetworkAlone.standsInFor(file.path())) {
                findings.note(new RecordPlace(file.path(), 0), NetworkAlone.note(file.path()));
                keep(file, file.path(), NetworkAlone.text(file.path()));
            } else if (file.required() && !(alone && file.path().equals(NetworkAlone.SOURCES))) {
                findings.problem(new RecordPlace(file.path(), 0), "", "", "this file", "add it: " + file.description());
                unreadable.add(file.path());
            }
        }
        if (alone && !texts.has(NetworkAlone.SOURCES)) {
            findings.note(
                    new RecordPlace(NetworkAlone.SOURCES, 0),
                    "is not there: sources are listed by the ids that cite them");
            FolderFile sources = format.findFile(NetworkAlone.SOURCES).orElseThrow();
            keep(sources, NetworkAlone.SOURCES, NetworkAlone.sources(roots.values()));
        }
        noteUnknown(folder);
        return new FolderRecords(format, roots, comments, unreadable);
    }

    /// Where a file of the format lies: in its place, or a table of the network beside the other files.
    private Optional<String> find(String path) {
        String beside = path.startsWith(NETWORK) ? path.substring(NETWORK.length()) : path;
        return List.of(path, beside).stream().filter(texts::has).findFirst();
    }

    private void read(FolderFile file, String path) {
        Optional<String> text = texts.read(path, findings);
        if (text.isEmpty() || !keep(file, path, text.get())) {
            unreadable.add(file.path());
        }
    }

    /// Whether the text could be taken apart.
    private boolean keep(FolderFile file, String path, String text) {
        Optional<RecordValue> root = FileText.parse(file, text, findings).map(raw -> record(file, path, raw));
        root.ifPresent(found -> {
            roots.put(file.path(), found);
            comments.put(file.path(), Comments.of(file, text, found));
        });
        return root.isPresent();
    }

    private RecordValue record(FolderFile file, String path, RawRecord raw) {
        return new RecordReader(format, path, file.isCsv(), findings).read(raw, file.root(), FieldPath.FILE);
    }

    private void noteUnknown(Path folder) {
        List<String> known = format.files().stream().map(FolderFile::path).toList();
        for (String directory : List.of("", "network/")) {
            for (String name : names(folder.resolve(directory))) {
                String path = directory + name;
                boolean beside = directory.isEmpty() && find(NETWORK + name).equals(Optional.of(name));
                if (!known.contains(path)
                        && !(beside && known.contains(NETWORK + name))
                        && !COMPANIONS.contains(path)
                        && !name.startsWith(".")) {
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
