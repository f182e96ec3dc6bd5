package org.charterworks.register.journal;

/// Where a journal stands: the number and the hash of its last entry.
///
/// Two journals with equal heads hold the same entries. A head written down elsewhere is an [Anchor] against
/// rewriting.
///
/// @param sequence number of the last entry; 0 for an empty journal
/// @param hash hash of the last entry as 64 hexadecimal digits; for an empty journal [HashChain#origin]
public record Head(long sequence, String hash) {

    public Head {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence " + sequence + " is below 0");
        }
    }

    /// The head of a journal that has no entry yet.
    public static Head ofEmpty(String programme) {
        return new Head(0, HashChain.origin(programme));
    }

    public boolean isEmpty() {
        return sequence == 0;
    }
}
