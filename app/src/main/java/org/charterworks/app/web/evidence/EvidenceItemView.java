package org.charterworks.app.web.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.ConflictView;
import org.charterworks.app.web.view.EvidenceView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.ArchivedFile;
import org.charterworks.register.evidence.Evidence;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Source;
import org.jspecify.annotations.Nullable;

/// One item of evidence: what it says about what, how far it can be trusted, and who accepted it.
///
/// @param area       its area of cooperation in words, empty when it has none
/// @param kind       code: `document` when a file is named, else `link` when a source of it can be opened, else
///     `observation`
/// @param file       what is named as its file, null when nothing is
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
        @Nullable Archived file,
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

    /// A file.
    ///
    /// @param size   in bytes, in words of the reader
    /// @param isKept it is in the archive here
    public record Archived(String name, String mediaType, String size, String sha256, boolean isKept) {}

    static EvidenceItemView of(
            Evidence evidence, Portal portal, Predicate<ArchivedFile> isKept, LocalDate on, Words words) {
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
                kind(evidence, sources),
                Optional.ofNullable(evidence.file())
                        .map(file -> new Archived(
                                file.name(),
                                file.mediaType(),
                                words.count(file.bytes()),
                                file.sha256(),
                                isKept.test(file)))
                        .orElse(null),
                evidence.certainOn().isAfter(on),
                words.shown(oldAfter),
                oldAfter.isBefore(on),
                staleAfter,
                sources,
                SideOfEvidence.of(evidence, register, on, words),
                OpposedClaims.of(evidence, register, on, words),
                ConflictView.about(evidence.about(), register.conflicts(), refs));
    }

    private static String kind(Evidence evidence, List<Cited> sources) {
        if (evidence.file() != null) {
            return "document";
        }
        return sources.stream().allMatch(source -> source.url().isEmpty()) ? "observation" : "link";
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
