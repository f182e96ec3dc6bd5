package org.charterworks.app.exchange.field;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The whole format: the files of a folder and the kinds of record in them. Made once from the tables; never
/// changes.
public final class Format {

    private static final Format STANDARD = FormatTables.read();

    private final List<FolderFile> files;
    private final List<Paper> papers;
    private final SortedMap<String, RecordKind> kinds;
    private final Map<String, Set<String>> homes = new HashMap<>();

    Format(List<FolderFile> files, List<Paper> papers, SortedMap<String, RecordKind> kinds) {
        this.files = List.copyOf(files);
        this.papers = List.copyOf(papers);
        this.kinds = new TreeMap<>(kinds);
        files.forEach(file -> findHomes(file, file.root()));
    }

    public static Format standard() {
        return STANDARD;
    }

    /// All files, in the order in which a reader should meet them.
    public List<FolderFile> files() {
        return files;
    }

    /// Files that commands take and that are no part of a folder.
    public List<Paper> papers() {
        return papers;
    }

    /// The paper that a command takes.
    public Paper paper(String command) {
        return papers.stream()
                .filter(paper -> paper.command().equals(command))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper for " + command));
    }

    public Optional<FolderFile> findFile(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /// All kinds that have a table, by name.
    public SortedMap<String, RecordKind> kinds() {
        return new TreeMap<>(kinds);
    }

    public RecordKind kind(String name) {
        RecordKind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of record " + name);
        }
        return kind;
    }

    /// The files that can hold records of a kind, in the order of [#files].
    public Set<String> homes(String kind) {
        return homes.getOrDefault(kind, Set.of());
    }

    /// The kind meant by a word before a colon: references say `area:` for a hazard area.
    public static String kindOfWord(String word) {
        return word.equals("area") ? "hazard-area" : word;
    }

    private void findHomes(FolderFile file, RecordKind kind) {
        for (Field field : kind.fields()) {
            field.nestedKind().ifPresent(nested -> {
                if (homes.computeIfAbsent(nested, _ -> new LinkedHashSet<>()).add(file.path())) {
                    findHomes(file, kind(nested));
                }
            });
        }
    }
}
