package org.charterworks.register.journal;

/// One way in which a journal is not as it was written.
public sealed interface ChainProblem {

    /// The place in the journal, for sorting and for finding the entry.
    long sequence();

    /// The problem in one English sentence that names the entries.
    String description();

    /// A field of the entry was changed after it was written: the content does not have the hash that stands
    /// beside it.
    record Altered(long sequence, String recordedHash, String computedHash) implements ChainProblem {
        @Override
        public String description() {
            return "entry " + sequence + " was altered: its content has the hash " + computedHash + ", recorded is "
                    + recordedHash;
        }
    }

    /// The entries `sequence` to `last` were written once and are gone.
    record Removed(long sequence, long last) implements ChainProblem {
        @Override
        public String description() {
            return sequence == last
                    ? "entry " + sequence + " was removed"
                    : "entries " + sequence + " to " + last + " were removed";
        }
    }

    /// The entries standing at `sequence` to `last` are genuine but were written at another place: the first
    /// of them as
    /// entry `writtenAs`, the others following it.
    record Moved(long sequence, long last, long writtenAs) implements ChainProblem {

        static Moved of(long sequence, long writtenAs) {
            return new Moved(sequence, sequence, writtenAs);
        }

        boolean isContinuedBy(Moved next) {
            return next.sequence == last + 1 && next.writtenAs - next.sequence == writtenAs - sequence;
        }

        Moved upTo(long newLast) {
            return new Moved(sequence, newLast, writtenAs);
        }

        @Override
        public String description() {
            return sequence == last
                    ? "entry " + sequence + " was reordered: it was written as entry " + writtenAs
                    : "entries " + sequence + " to " + last + " were reordered: they were written as entries "
                            + writtenAs + " to " + (writtenAs + last - sequence);
        }
    }

    /// The entry fits its own hash but not the chain: it was put beside genuine ones.
    record Inserted(long sequence) implements ChainProblem {
        @Override
        public String description() {
            return "entry " + sequence + " was inserted: the entries around it were written without it";
        }
    }

    /// The entry fits its own hash but is not the one after which the next entry was written.
    record Replaced(long sequence) implements ChainProblem {
        @Override
        public String description() {
            return "entry " + sequence + " was replaced: the chain was written with another entry at this place";
        }
    }

    /// Entry `sequence` does not have the hash that was kept elsewhere: it or an entry before it was written anew
    /// together with all hashes that follow.
    record OffAnchor(long sequence, String keptBy, String anchoredHash, String foundHash) implements ChainProblem {
        @Override
        public String description() {
            return "entry " + sequence + " does not meet the anchor kept in " + keptBy + " (" + anchoredHash
                    + ", found is " + foundHash + "): the history up to it was written anew";
        }
    }
}
