package org.charterworks.app.web.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Since;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.history.Moment;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;

/// Makes the page of what changed between the ends of two days.
public final class Differences {
    private static final int MOST_MEETINGS = 6;

    private final Portal portal;
    private final Past past;
    private final Visit visit;
    private final Words words;
    private final ZoneId zone;
    private final Since moments;

    /// @param past what was known before, for anyone
    public Differences(Portal portal, Past past, Visit visit, Words words) {
        this.portal = portal;
        this.past = past;
        this.visit = visit;
        this.words = words;
        this.zone = portal.zone();
        this.moments = new Since(past, portal.register(), zone);
    }

    /// What changed between two days as somebody wrote them. Usual are: since the last meeting, until now
    /// or the moment whose knowledge the page shows.
    ///
    /// What was taken in first is where memory begins; it is no change.
    public ChangesView view(String from, String to) {
        Instant first = past.since().orElseThrow();
        LocalDate since = first.atZone(zone).toLocalDate();
        LocalDate until = day(to).orElseGet(() -> visit.isNow() ? visit.today() : asOf());
        Optional<LocalDate> asked = day(from).or(() -> moments.lastMeeting(until));
        boolean fromTheBeginning = asked.isEmpty() || asked.get().isBefore(since);
        LocalDate begin = fromTheBeginning ? since : asked.get();
        Moment earlier = fromTheBeginning ? moments.beginning() : moments.endOf(begin);
        Moment later = moments.endOf(until);
        RecordDifference difference = earlier.sequence() < later.sequence()
                ? past.between(earlier, later)
                : new RecordDifference(List.of(), List.of(), List.of());
        return new ChangesView(
                fromTheBeginning,
                begin.toString(),
                words.date(begin),
                until.toString(),
                words.date(until),
                words.date(since),
                difference.added().size(),
                difference.changed().size(),
                difference.removed().size(),
                meetings(since),
                groups(difference));
    }

    private LocalDate asOf() {
        return Moment.instant(visit.asOf(), zone)
                .map(at -> at.atZone(zone).toLocalDate())
                .orElse(visit.today());
    }

    private static Optional<LocalDate> day(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? Moment.instant(text, ZoneId.of("UTC")).map(_ -> LocalDate.parse(text))
                : Optional.empty();
    }

    private List<ChangesView.Meeting> meetings(LocalDate since) {
        return moments.meetings(visit.today())
                .filter(meeting -> !meeting.on().last().isBefore(since))
                .limit(MOST_MEETINGS)
                .map(meeting -> new ChangesView.Meeting(
                        meeting.on().last().toString(),
                        meeting.title(),
                        "/changes?from=" + meeting.on().last()))
                .toList();
    }

    private List<ChangesView.Group> groups(RecordDifference difference) {
        Map<String, List<ChangesView.Row>> byKind = new LinkedHashMap<>();
        difference.changed().forEach(changed -> add(byKind, changed.after(), "changed", changed.fields()));
        difference.added().forEach(record -> add(byKind, record, "added", List.of()));
        difference.removed().forEach(record -> add(byKind, record, "removed", List.of()));
        return byKind.entrySet().stream()
                .map(entry -> new ChangesView.Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(
            Map<String, List<ChangesView.Row>> byKind, ProgrammeRecord record, String sort, List<FieldChange> fields) {
        Optional<String> kind = RecordKeys.kind(record.file(), record.key());
        boolean isOrderOfAList = kind.isEmpty() && record.json().startsWith("[");
        if (isOrderOfAList) {
            return;
        }
        RecordRef ref = new RecordRef(portal.register());
        byKind.computeIfAbsent(ref.kindWords(kind.orElse(record.file()), words), _ -> new ArrayList<>())
                .add(new ChangesView.Row(
                        kind.orElse(record.file()),
                        ref.of(record, kind),
                        sort,
                        kind.map(found -> "/history/" + found + "/" + RecordKeys.id(record.file(), record.key()))
                                .orElse(null),
                        fields.stream().map(RecordRef::shown).toList()));
    }
}
