package org.charterworks.app.store;

import java.util.List;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;

/// What became of the wish to add entries after a known head.
public sealed interface Append {

    /// The entries are recorded and on disk.
    ///
    /// @param head where the journal stands now
    /// @param entries what was added, with numbers and hashes
    record Appended(Head head, List<JournalEntry> entries) implements Append {
        public Appended {
            entries = List.copyOf(entries);
        }
    }

    /// Somebody was faster; nothing was recorded. Look at what changed, and try again after the new head if
    /// the change
    /// still makes sense.
    ///
    /// @param head where the journal stands now
    /// @param since the entries after the expected head, never empty
    record Conflict(Head head, List<JournalEntry> since) implements Append {
        public Conflict {
            since = List.copyOf(since);
        }
    }

    /// The expected head is not part of this journal: it comes from another database, or from one that was set
    /// back to
    /// an older copy. Nothing was recorded.
    ///
    /// @param head where the journal stands
    record UnknownHead(Head head) implements Append {}

    /// An answer is kept under the key of the request already: somebody made this very change. Nothing was recorded.
    record Repeated() implements Append {}
}
