package org.charterworks.app.history;

import java.time.Instant;
import java.util.Optional;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.register.journal.JournalEntry;

/// One change of one record, as the journal holds it: who, when, why, and the record since then.
///
/// @param sequence number of the entry
/// @param content  the record's content from then on as canonical JSON; empty when it was taken out
public record RecordedChange(
        long sequence,
        Instant recordedAt,
        String actor,
        String reason,
        String file,
        String key,
        Optional<String> content) {

    static RecordedChange of(JournalEntry entry, RecordChange change) {
        Optional<String> content = switch (change) {
            case RecordChange.Put(ProgrammeRecord record) -> Optional.of(record.json());
            case RecordChange.Removed _ -> Optional.empty();
        };
        return new RecordedChange(
                entry.sequence(),
                entry.recordedAt(),
                entry.actor(),
                entry.reason(),
                change.name().file(),
                change.name().key(),
                content);
    }

    /// The record since then, unless it was taken out.
    public Optional<ProgrammeRecord> record() {
        return content.map(json -> new ProgrammeRecord(file, key, json));
    }
}
