package org.charterworks.app.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.store.EvidenceFiles;
import org.charterworks.app.store.JournalStore;
import org.charterworks.register.journal.JournalEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files that evidence names or ever named, held against the archive: what an earlier moment shows must be there
/// too.
public final class ArchivedFiles {
    private static final String FILE = "evidence.yaml";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final JournalStore store;
    private final EvidenceFiles files;

    public ArchivedFiles(JournalStore store, EvidenceFiles files) {
        this.store = store;
        this.files = files;
    }

    /// What was found.
    ///
    /// @param named    how many files are named
    /// @param problems one sentence for each that is missing or not as it was archived, with its evidence
    public record Checked(int named, List<String> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }

        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    /// A file as an entry names it.
    private record Named(String evidence, String sha256, String mediaType, long bytes) {}

    /// Reads a whole journal and every file it names. An entry that cannot be read, because somebody altered it, names
    /// no
    /// file; the check of the journal finds it.
    public Checked check(String programme) {
        Set<Named> named = new LinkedHashSet<>();
        store.load(programme, entry -> named(entry).ifPresent(named::add));
        Map<String, EvidenceFiles.Kept> kept = files.verify(named.stream()
                .map(Named::sha256)
                .filter(HASH.asMatchPredicate())
                .toList());
        return new Checked(named.size(), problems(named, kept));
    }

    private static Optional<Named> named(JournalEntry entry) {
        return entry.changeJson().contains("\"sha256\"")
                        && RecordChange.of(entry).orElse(null) instanceof RecordChange.Put(ProgrammeRecord record)
                        && record.file().equals(FILE)
                ? named(record)
                : Optional.empty();
    }

    private static Optional<Named> named(ProgrammeRecord record) {
        try {
            JsonNode file = JsonMapper.shared().readTree(record.json()).path("file");
            return file.isObject()
                    ? Optional.of(new Named(
                            RecordKeys.id(record.file(), record.key()),
                            file.path("sha256").asString(""),
                            file.path("type").asString(""),
                            file.path("bytes").asLong()))
                    : Optional.empty();
        } catch (JacksonException altered) {
            return Optional.empty();
        }
    }

    private static List<String> problems(Collection<Named> named, Map<String, EvidenceFiles.Kept> kept) {
        List<String> problems = new ArrayList<>();
        for (Named each : named) {
            String file = "evidence " + each.evidence() + ": its file " + each.sha256();
            EvidenceFiles.Kept found = kept.get(each.sha256());
            if (found == null) {
                problems.add(file + " is not in the archive");
            } else if (!found.isSound()) {
                problems.add(file + " is not as it was archived: its bytes have another hash");
            } else if (found.bytes() != each.bytes() || !found.mediaType().equals(each.mediaType())) {
                problems.add(file + " is kept as " + found.mediaType() + " of " + found.bytes() + " bytes, named as "
                        + each.mediaType() + " of " + each.bytes());
            }
        }
        return problems;
    }
}
