package org.charterworks.app.web.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.ConflictView;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Source;

/// One item of evidence: what it says about what, how far it can be trusted, and who accepted it.
///
/// @param area       its area of cooperation in words, empty when it has none
/// @param kind       code: `link` when a source of it can be opened, else `observation`
/// @param isLater    it is not certain yet on the day of the page
/// @param oldAfter   the last day on which it shows progress that is not old
/// @param isOld      that day is over
/// @param staleAfter months after which progress is old
/// @param sides      one for each party of the instrument
/// @param opposed    what speaks for and against the same thing; only where both is found
/// @param conflicts  questions about the same things on which sources disagree
public record EvidenceItemView(
        EvidenceView fact,
        String area,
        String kind,
        boolean isLater,
        DateText oldAfter,
        boolean isOld,
        int staleAfter,
        List<Cited> sources,
        List<SideOfEvidence> sides,
        List<OpposedClaims> opposed,
        List<ConflictView> conflicts) {
    public EvidenceItemView {
        sources = List.copyOf(sources);
        sides = List.copyOf(sides);
        opposed = List.copyOf(opposed);
        conflicts = List.copyOf(conflicts);
    }

    /// A source with where to find it.
    ///
    /// @param published when, empty when not known
    /// @param url       its address, empty when it has none
    /// @param kind      code of what sort of publication it is
    /// @param retrieved the day it was read, empty when not noted
    public record Cited(
            Ref ref, String publisher, String published, String url, String kind, String retrieved, String note) {}

    static EvidenceItemView of(Evidence evidence, Portal portal, LocalDate on, Words words) {
        Register register = portal.register();
        Refs refs = new Refs(register);
        List<Cited> sources = evidence.sources().stream()
                .flatMap(id -> register.findSource(id).stream())
                .map(EvidenceItemView::cited)
                .toList();
        int staleAfter = portal.statusRule().staleAfterMonths();
        LocalDate oldAfter = evidence.certainOn().plusMonths(staleAfter);
        return new EvidenceItemView(
                EvidenceView.of(evidence, refs, words),
                Optional.ofNullable(evidence.area()).map(refs::area).orElse(""),
                sources.stream().allMatch(source -> source.url().isEmpty()) ? "observation" : "link",
                evidence.certainOn().isAfter(on),
                words.shown(oldAfter),
                oldAfter.isBefore(on),
                staleAfter,
                sources,
                SideOfEvidence.of(evidence, register, on, words),
                OpposedClaims.of(evidence, register, on, words),
                ConflictView.about(evidence.about(), register.conflicts(), refs));
    }

    private static Cited cited(Source source) {
        PeriodDate published = source.publishedOn();
        LocalDate retrieved = source.retrievedOn();
        return new Cited(
                new Ref(source.id().value(), source.title(), "/sources#" + source.id()),
                source.publisher(),
                published == null ? "" : published.toString(),
                source.url(),
                source.kind().code(),
                retrieved == null ? "" : retrieved.toString(),
                source.note());
    }
}
