package org.charterworks.app.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.charterworks.register.journal.Anchor;
import org.charterworks.register.journal.ChainProblem;
import org.charterworks.register.journal.HashChain;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.register.journal.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The journals of all programmes in one database.
///
/// Safe for many threads and many processes. Failures of the database itself come as Spring's
/// `DataAccessException` or
/// `TransactionException`; when [#append] ends so, whether the entries were recorded is open until [#head]
/// is asked again.
public final class JournalStore {

    private static final int ROWS_AT_A_TIME = 1000;

    private final JournalRows rows;
    private final EvidenceFiles files;
    private final RequestKeys keys;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final InstantSource clock;

    /// @param source connections that may read and add entries
    /// @param clock tells when an entry is recorded
    public JournalStore(DataSource source, InstantSource clock) {
        JdbcClient jdbc = JdbcClient.create(source);
        this.rows = new JournalRows(jdbc);
        this.files = new EvidenceFiles(jdbc);
        this.keys = new RequestKeys(jdbc);
        this.clock = clock;
        this.writing = new TransactionTemplate(new JdbcTransactionManager(source));
        this.reading = new TransactionTemplate(new JdbcTransactionManager(source));
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Records changes after the head the caller has seen, all of them or none.
    ///
    /// @param expected the head on which the changes are based; [Head#ofEmpty] for a new journal
    /// @param added the changes in order; none at all leaves the journal as it is
    public Append append(String programme, Head expected, List<NewEntry> added) {
        return append(programme, expected, added, List.of());
    }

    /// Records changes, and keeps the files they speak of in the same transaction.
    ///
    /// @param kept put into the archive when the changes are recorded, and not when they are not
    public Append append(String programme, Head expected, List<NewEntry> added, List<FileContent> kept) {
        return append(programme, expected, added, kept, Optional.empty());
    }

    /// Records changes, and keeps the files they speak of and the answer to the request that made them in the same
    /// transaction: all of it or nothing.
    public Append append(
            String programme,
            Head expected,
            List<NewEntry> added,
            List<FileContent> kept,
            Optional<KeptAnswer> answered) {
        return Objects.requireNonNull(writing.execute(transaction -> {
            Append append = appendInTransaction(programme, expected, added);
            if (append instanceof Append.Appended) {
                kept.forEach(files::put);
                if (answered.isPresent() && !keys.put(answered.get(), clock.instant())) {
                    transaction.setRollbackOnly();
                    return new Append.Repeated();
                }
            }
            return append;
        }));
    }

    private Append appendInTransaction(String programme, Head expected, List<NewEntry> added) {
        rows.lock(programme);
        Optional<JournalRows.Position> position = rows.position(programme);
        Head head = position.map(JournalRows.Position::head).orElse(Head.ofEmpty(programme));
        if (!head.equals(expected)) {
            return conflict(programme, expected, head);
        }
        if (position.isEmpty()) {
            rows.begin(programme);
        }
        Instant notBefore = position.map(JournalRows.Position::recordedAt).orElse(Instant.MIN);
        List<JournalEntry> entries = chain(head, notBefore, added);
        for (int from = 0; from < entries.size(); from += ROWS_AT_A_TIME) {
            rows.insert(programme, entries.subList(from, Math.min(entries.size(), from + ROWS_AT_A_TIME)));
        }
        if (!entries.isEmpty()) {
            rows.announce(programme);
        }
        return new Append.Appended(entries.isEmpty() ? head : entries.getLast().head(), entries);
    }

    private Append conflict(String programme, Head expected, Head head) {
        boolean passed = expected.isEmpty()
                ? expected.equals(Head.ofEmpty(programme))
                : rows.entry(programme, expected.sequence())
                        .map(JournalEntry::head)
                        .filter(expected::equals)
                        .isPresent();
        if (!passed) {
            return new Append.UnknownHead(head);
        }
        try (Stream<JournalEntry> since = rows.after(programme, expected.sequence())) {
            return new Append.Conflict(head, since.toList());
        }
    }

    /// All with one time, which is never before that of the entry before, even if the clock was set back.
    private List<JournalEntry> chain(Head head, Instant notBefore, List<NewEntry> added) {
        Instant now = clock.instant();
        Instant recordedAt = now.isBefore(notBefore) ? notBefore : now;
        List<JournalEntry> entries = new ArrayList<>(added.size());
        Head last = head;
        for (NewEntry each : added) {
            entries.add(JournalEntry.following(last, recordedAt, each));
            last = entries.getLast().head();
        }
        return entries;
    }

    /// Where a journal stands; the empty head if there is none.
    public Head head(String programme) {
        return rows.position(programme).map(JournalRows.Position::head).orElse(Head.ofEmpty(programme));
    }

    /// The programmes that have a journal, sorted.
    public List<String> programmes() {
        return rows.programmes();
    }

    /// The entries with certain numbers, in order; those that do not exist are passed over.
    public List<JournalEntry> entries(String programme, Collection<Long> sequences) {
        return Objects.requireNonNull(reading.execute(_ -> rows.entries(programme, sequences)));
    }

    /// Reads a journal from its first entry. See [#loadAfter].
    public Head load(String programme, Consumer<? super JournalEntry> reader) {
        return loadAfter(programme, Head.ofEmpty(programme), reader);
    }

    /// Reads the entries after a head in order, as they stood at one moment, without holding all of them in
    /// memory.
    ///
    /// @return the head after the last entry that was read; `known` if there is nothing new
    public Head loadAfter(String programme, Head known, Consumer<? super JournalEntry> reader) {
        return Objects.requireNonNull(reading.execute(_ -> {
            Head last = known;
            try (Stream<JournalEntry> entries = rows.after(programme, known.sequence())) {
                for (JournalEntry entry : (Iterable<JournalEntry>) entries::iterator) {
                    reader.accept(entry);
                    last = entry.head();
                }
            }
            return last;
        }));
    }

    /// Checks a whole journal against its hashes, its recorded head and anchors kept elsewhere.
    public Verification verify(String programme, List<Anchor> anchors) {
        return Objects.requireNonNull(reading.execute(_ -> {
            Head recorded = head(programme);
            return isSound(programme, recorded, anchors)
                    ? new Verification(recorded, List.of())
                    : new Verification(recorded, diagnose(programme, recorded, anchors));
        }));
    }

    private boolean isSound(String programme, Head recorded, List<Anchor> anchors) {
        Map<Long, String> open = new HashMap<>();
        boolean agree = anchors.stream().allMatch(anchor -> {
            String other = open.putIfAbsent(anchor.sequence(), anchor.hash());
            return other == null || other.equals(anchor.hash());
        });
        Head last = Head.ofEmpty(programme);
        try (Stream<JournalEntry> entries = rows.after(programme, 0)) {
            for (JournalEntry entry : (Iterable<JournalEntry>) entries::iterator) {
                if (!HashChain.continues(last, entry)) {
                    return false;
                }
                last = entry.head();
                open.remove(last.sequence(), last.hash());
            }
        }
        return agree && open.isEmpty() && last.equals(recorded);
    }

    /// Only for a journal that is not sound: holds all of it in memory.
    private List<ChainProblem> diagnose(String programme, Head recorded, List<Anchor> anchors) {
        List<Anchor> all = new ArrayList<>(anchors);
        if (!recorded.isEmpty()) {
            all.add(new Anchor(recorded.sequence(), recorded.hash(), "table journal_head"));
        }
        try (Stream<JournalEntry> entries = rows.after(programme, 0)) {
            List<JournalEntry> journal = entries.toList();
            Stream<ChainProblem> beyond = journal.stream()
                    .map(JournalEntry::sequence)
                    .filter(sequence -> sequence > recorded.sequence())
                    .map(ChainProblem.Inserted::new);
            return Stream.concat(HashChain.verify(programme, journal, all).stream(), beyond)
                    .distinct()
                    .sorted(Comparator.comparingLong(ChainProblem::sequence).thenComparing(ChainProblem::description))
                    .toList();
        }
    }
}
