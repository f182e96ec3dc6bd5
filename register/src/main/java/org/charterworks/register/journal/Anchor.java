package org.charterworks.register.journal;

/// What is known about a journal from outside it: its entry number `sequence` once had this hash.
///
/// @param sequence number of the entry, 1 or more
/// @param hash the hash it had, 64 hexadecimal digits
/// @param keptBy where the anchor was kept, for the report: "head table", "minutes of 2026-11-22"
public record Anchor(long sequence, String hash, String keptBy) {

    public Anchor {
        if (sequence < 1) {
            throw new IllegalArgumentException("an anchor names an entry, so its sequence is 1 or more: " + sequence);
        }
    }
}
