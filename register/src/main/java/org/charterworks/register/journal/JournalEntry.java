package org.charterworks.register.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One recorded change, numbered and bound by its hash to the entry before it.
///
/// The record holds what was read, sound or not: whether the hash fits is a question for [HashChain#verify].
/// A new entry is made with [#following] and is always sound.
///
/// @param sequence 1 for the first entry of a journal, then without gap
/// @param recordedAt when it was recorded, in whole microseconds; never before the entry before it
/// @param actor who made the change
/// @param reason why
/// @param changeKind the word by which the reader recognises the change
/// @param changeJson the change as canonical JSON text, exactly as it was hashed
/// @param previousHash hash of the entry before it, or [HashChain#origin] for the first; 64 hexadecimal digits
/// @param hash [HashChain#hash] of all the other fields; 64 hexadecimal digits
public record JournalEntry(
        long sequence,
        Instant recordedAt,
        String actor,
        String reason,
        String changeKind,
        String changeJson,
        String previousHash,
        String hash) {

    /// The entry that records a change right after `head`.
    ///
    /// @param recordedAt cut to whole microseconds, which is what databases keep
    public static JournalEntry following(Head head, Instant recordedAt, NewEntry added) {
        JournalEntry open = new JournalEntry(
                head.sequence() + 1,
                recordedAt.truncatedTo(ChronoUnit.MICROS),
                added.actor(),
                added.reason(),
                added.changeKind(),
                added.changeJson(),
                head.hash(),
                "");
        return open.withHash(HashChain.hash(open));
    }

    /// The head of a journal that ends with this entry.
    public Head head() {
        return new Head(sequence, hash);
    }

    JournalEntry withSequence(long other) {
        return new JournalEntry(other, recordedAt, actor, reason, changeKind, changeJson, previousHash, hash);
    }

    private JournalEntry withHash(String computed) {
        return new JournalEntry(sequence, recordedAt, actor, reason, changeKind, changeJson, previousHash, computed);
    }
}
