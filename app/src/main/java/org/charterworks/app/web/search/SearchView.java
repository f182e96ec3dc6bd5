package org.charterworks.app.web.search;

import java.util.List;
import org.charterworks.app.search.Entry;
import org.charterworks.app.search.Finding;
import org.charterworks.app.search.Findings;
import org.charterworks.app.web.network.Addresses;
import org.charterworks.app.web.view.Ref;

/// What the page of search shows.
///
/// @param words  as they were typed
/// @param all    how many things hold them
/// @param shown  how many of those are shown
/// @param groups those shown, by kind; the kind of the best first
public record SearchView(String words, long all, int shown, List<Group> groups) {
    public SearchView {
        groups = List.copyOf(groups);
    }

    /// Things of one kind, best first.
    ///
    /// @param kind code of the kind
    public record Group(String kind, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// One thing found.
    ///
    /// @param excerpt the text around the first match, empty when only its id or title matched
    public record Row(Ref ref, List<Finding.Piece> excerpt) {
        public Row {
            excerpt = List.copyOf(excerpt);
        }
    }

    static SearchView of(String words, Findings findings) {
        List<Group> groups = findings.best().stream()
                .map(finding -> finding.entry().kind())
                .distinct()
                .map(kind -> new Group(
                        kind.code(),
                        findings.best().stream()
                                .filter(finding -> finding.entry().kind() == kind)
                                .map(SearchView::row)
                                .toList()))
                .toList();
        return new SearchView(words.strip(), findings.all(), findings.best().size(), groups);
    }

    private static Row row(Finding finding) {
        Entry entry = finding.entry();
        return new Row(new Ref(entry.id(), entry.title(), path(entry)), finding.excerpt());
    }

    private static String path(Entry entry) {
        return switch (entry.kind()) {
            case PROVISION -> "/provisions/" + entry.id();
            case COMMITMENT -> "/commitments/" + entry.id();
            case BODY -> "/bodies#" + entry.id();
            case PROJECT -> "/projects/" + entry.id();
            case EVIDENCE -> "/evidence/" + entry.id();
            case INDICATOR -> "/indicators/" + entry.id();
            case PLACE -> "/map?element=" + Addresses.encoded("node:" + entry.id()) + "#facts";
            case SOURCE -> "/sources#" + entry.id();
        };
    }
}
