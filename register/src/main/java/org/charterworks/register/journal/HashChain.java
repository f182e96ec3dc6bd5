package org.charterworks.register.journal;

import java.util.List;

/// How entries are bound to each other, and how a chain is checked.
public final class HashChain {

    private static final String ORIGIN_TAG = "charterworks journal origin 1";
    private static final String ENTRY_TAG = "charterworks journal entry 1";

    private HashChain() {}

    /// What the first entry of a programme's journal follows. It depends on the programme, so that an entry
    /// cannot be
    /// carried from one journal into another.
    ///
    /// SHA-256 over text(`charterworks journal origin 1`), text(`programme`); encoded as in [#hash].
    public static String origin(String programme) {
        return HashInput.of(ORIGIN_TAG).text(programme).hash();
    }

    /// The hash that belongs to an entry; its own field `hash` is not looked at.
    ///
    /// SHA-256, as 64 lower-case hexadecimal digits, over text(`charterworks journal entry 1`), int64(sequence),
    /// int64(seconds of recordedAt since 1970-01-01T00:00Z), int32(nanoseconds within that second), text(actor),
    /// text(reason), text(changeKind), text(changeJson), text(previousHash). Numbers are big-endian; text(x) is
    /// int32(number of bytes) and then the bytes of x in UTF-8. The length prefixes make the encoding
    /// unambiguous.
    public static String hash(JournalEntry entry) {
        return HashInput.of(ENTRY_TAG)
                .number(entry.sequence())
                .instant(entry.recordedAt())
                .text(entry.actor())
                .text(entry.reason())
                .text(entry.changeKind())
                .text(entry.changeJson())
                .text(entry.previousHash())
                .hash();
    }

    /// True if the entry's content has its hash and it is the one right after `head`.
    ///
    /// A journal in which every entry continues the one before it has no problem; this is the fast check for
    /// reading entry by entry. When it fails, [#verify] tells what happened.
    public static boolean continues(Head head, JournalEntry entry) {
        return entry.sequence() == head.sequence() + 1
                && entry.previousHash().equals(head.hash())
                && entry.hash().equals(hash(entry));
    }

    /// Checks a whole journal and names every entry that is not as it was written.
    ///
    /// The chain itself proves changes anywhere except at its end: that the last entries are missing, or that
    /// everything from some entry on was written anew, shows only against an anchor.
    ///
    /// @param programme whose journal it is
    /// @param entries all entries, in any order
    /// @param anchors heads known from elsewhere; may be empty
    /// @return sorted by place; empty if and only if the chain is sound and meets every anchor
    public static List<ChainProblem> verify(String programme, List<JournalEntry> entries, List<Anchor> anchors) {
        return new ChainDiagnosis(programme, entries, anchors).problems();
    }
}
