package org.charterworks.app.web.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// A dated fact as pages show it.
///
/// @param until       when it ended, null when it took no time
/// @param stance      code of what it says about its subjects
/// @param reliability letter from A to D
/// @param hasFile     it names a file
public record EvidenceView(
        String id,
        DateText on,
        @Nullable DateText until,
        String what,
        List<String> who,
        String stance,
        boolean planned,
        String outcome,
        String contested,
        String reliability,
        List<Ref> about,
        List<SourceRef> sources,
        boolean hasFile) {
    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(Evidence::certainOn)
            .thenComparing(Evidence::id)
            .reversed();

    public EvidenceView {
        who = List.copyOf(who);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    public String path() {
        return "/evidence/" + id;
    }

    public static EvidenceView of(Evidence evidence, Refs refs, Words words) {
        PeriodDate end = evidence.endOn();
        return new EvidenceView(
                evidence.id().value(),
                words.shown(evidence.on()),
                end == null ? null : words.shown(end),
                evidence.what(),
                evidence.who(),
                evidence.stance().code(),
                evidence.planned(),
                evidence.outcome(),
                evidence.contested(),
                evidence.reliability().code(),
                refs.subjects(evidence.about()),
                refs.sources(evidence.sources()),
                evidence.file() != null);
    }

    /// Several facts, the newest first.
    public static List<EvidenceView> newestFirst(Collection<Evidence> evidence, Refs refs, Words words) {
        return evidence.stream()
                .distinct()
                .sorted(NEWEST_FIRST)
                .map(each -> of(each, refs, words))
                .toList();
    }
}
