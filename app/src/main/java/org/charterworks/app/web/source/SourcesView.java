package org.charterworks.app.web.source;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.charterworks.app.web.view.Choice;
import org.charterworks.app.web.view.ConflictView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.register.Place;
import org.charterworks.register.Register;
import org.charterworks.register.source.Source;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.SourceKind;
import org.charterworks.register.source.Subject;

/// The bibliography and the conflicts between sources.
///
/// @param count how many sources there are
public record SourcesView(int count, List<Choice> kinds, List<ConflictView> conflicts, List<Row> rows) {
    public SourcesView {
        kinds = List.copyOf(kinds);
        conflicts = List.copyOf(conflicts);
        rows = List.copyOf(rows);
    }

    /// A source.
    ///
    /// @param published when, empty when not known
    /// @param kind      code of what sort of publication it is
    /// @param retrieved the day it was read, empty when not noted
    /// @param citedBy   what cites it in the register; empty when only the network's tables do
    public record Row(
            String id,
            String title,
            String publisher,
            String published,
            String url,
            String kind,
            String retrieved,
            String note,
            List<Ref> citedBy) {
        public Row {
            citedBy = List.copyOf(citedBy);
        }
    }

    /// @param kind code of the kind asked for, empty for all
    static SourcesView of(Register register, String kind) {
        Refs refs = new Refs(register);
        Map<SourceId, List<Place>> citations = register.citations();
        Map<String, Long> counts = new TreeMap<>();
        register.sources().forEach(each -> counts.merge(each.kind().code(), 1L, Long::sum));
        return new SourcesView(
                register.sources().size(),
                Choice.among(
                        "/sources",
                        "kind",
                        kind,
                        Arrays.stream(SourceKind.values()).collect(Choice.named(SourceKind::code, each -> "")),
                        counts),
                register.conflicts().stream()
                        .map(conflict -> ConflictView.of(conflict, refs))
                        .toList(),
                register.sources().stream()
                        .filter(each -> kind.isEmpty() || each.kind().code().equals(kind))
                        .map(each -> row(each, citations.getOrDefault(each.id(), List.of()), refs))
                        .toList());
    }

    private static Row row(Source source, List<Place> places, Refs refs) {
        Set<Ref> citedBy = new LinkedHashSet<>();
        places.forEach(place -> citing(place, refs).ifPresent(citedBy::add));
        return new Row(
                source.id().value(),
                source.title(),
                source.publisher(),
                source.publishedOn() == null ? "" : source.publishedOn().toString(),
                source.url(),
                source.kind().code(),
                source.retrievedOn() == null ? "" : source.retrievedOn().toString(),
                source.note(),
                List.copyOf(citedBy));
    }

    private static Optional<Ref> citing(Place place, Refs refs) {
        return switch (place.kind()) {
            case "evidence" -> Optional.of(new Ref(place.id(), "", "/evidence/" + place.id()));
            case "conflict" -> Optional.of(new Ref(place.id(), "", "/sources#" + place.id()));
            case "reading" -> Optional.of(new Ref(place.id(), "", "/bodies#" + place.id()));
            case "instrument" -> Optional.of(new Ref(place.id(), "", "/provisions"));
            default -> Subject.parse(place.kind() + ":" + place.id()).flatMap(refs::subject);
        };
    }
}
