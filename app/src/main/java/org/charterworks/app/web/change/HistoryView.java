package org.charterworks.app.web.change;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.compute.Past;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.words.Words;

/// Everything that happened to one record, newest first.
///
/// @param kind in words
/// @param path address of the thing's page, empty when it has none now
/// @param zone whose time is shown
public record HistoryView(String kind, String id, String path, String zone, List<Change> changes) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    public HistoryView {
        changes = List.copyOf(changes);
    }

    /// One change.
    ///
    /// @param at     when, in the instrument's zone
    /// @param asOf   the moment right after it, for an address
    /// @param who    empty when the reader may not know
    /// @param why    empty when the reader may not know
    /// @param sort   code: `added`, `changed`, `removed`
    public record Change(String at, String asOf, String who, String why, String sort, List<FieldChange> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    static HistoryView of(String kind, String id, Past past, Portal portal, Words words) {
        RecordRef refs = new RecordRef(portal.register());
        return new HistoryView(
                refs.kindWords(kind, words),
                id,
                refs.path(kind, id),
                portal.zone().getId(),
                past.changesOf(kind, id, portal.workspace().moment()).stream()
                        .map(change -> change(change, portal.zone()))
                        .toList());
    }

    private static Change change(Past.Change change, ZoneId zone) {
        Optional<Past.Words> words = change.words();
        return new Change(
                minute(change.at(), zone),
                change.at().toString(),
                words.map(Past.Words::actor).orElse(""),
                words.map(Past.Words::reason).orElse(""),
                change.sort().name().toLowerCase(Locale.ROOT),
                change.fields().stream().map(RecordRef::shown).toList());
    }

    private static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }
}
