package org.charterworks.register.journal;

/// An entry as found, with its home: the place at which it was written.
///
/// An entry whose content fits its hash is at home where it stands. Every other one starts without a home; if
/// its hash
/// fits at another number it was moved from there, else it was altered.
final class PlacedEntry {

    private static final long UNKNOWN = 0;

    private final JournalEntry entry;
    private final String computedHash;
    private long home;

    PlacedEntry(JournalEntry entry) {
        this.entry = entry;
        this.computedHash = HashChain.hash(entry);
        this.home = computedHash.equals(entry.hash()) ? entry.sequence() : UNKNOWN;
    }

    JournalEntry entry() {
        return entry;
    }

    String computedHash() {
        return computedHash;
    }

    boolean hasHome() {
        return home != UNKNOWN;
    }

    /// The place at which it was written, or where it stands as long as that is not known.
    long home() {
        return hasHome() ? home : entry.sequence();
    }

    boolean isMoved() {
        return hasHome() && home != entry.sequence();
    }

    /// Makes `place` its home if its hash fits there.
    boolean settlesAt(long place) {
        if (place > 0 && HashChain.hash(entry.withSequence(place)).equals(entry.hash())) {
            home = place;
            return true;
        }
        return false;
    }

    /// True if `next` was written after this entry, whether it still has its hash or only its content.
    boolean isBefore(PlacedEntry next) {
        String known = next.entry.previousHash();
        return known.equals(entry.hash()) || known.equals(computedHash);
    }
}
