package org.charterworks.register.instrument;

import java.util.List;
import java.util.Optional;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// An agreement: who signed it, when, in which words, and how its deadlines are counted.
///
/// @param kind         what sort of document it is, in words
/// @param languages    language codes of the published texts
/// @param legalNature  what is known of whether it binds, null when nothing was found
/// @param completeness which parts of the text were seen, in words
/// @param verified     how the fact and date of signature are known
/// @param licence      on which terms the data may be used, null when nothing is said
/// @param notFound     what was looked for and not found, one sentence each
public record Instrument(
        InstrumentId id,
        String title,
        String shortTitle,
        String kind,
        Signature signature,
        List<String> languages,
        CountingRule countingRule,
        @Nullable Statement legalNature,
        String completeness,
        Verified verified,
        List<SourceId> sources,
        List<Party> parties,
        List<Area> areas,
        List<Verb> verbs,
        List<Section> sections,
        List<RelatedInstrument> related,
        List<QualityNote> qualityNotes,
        @Nullable Licence licence,
        List<String> notFound) {
    public Instrument {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        areas = List.copyOf(areas);
        verbs = List.copyOf(verbs);
        sections = List.copyOf(sections);
        related = List.copyOf(related);
        qualityNotes = List.copyOf(qualityNotes);
        notFound = List.copyOf(notFound);
    }

    /// An instrument of which only the essentials are stated: title, signature, parties, verbs and sections.
    public static Instrument of(
            String id,
            String title,
            Signature signature,
            CountingRule countingRule,
            List<Party> parties,
            List<Verb> verbs,
            List<Section> sections) {
        return new Instrument(
                new InstrumentId(id),
                title,
                title,
                "",
                signature,
                List.of(),
                countingRule,
                null,
                "",
                Verified.TEXT,
                List.of(),
                parties,
                List.of(),
                verbs,
                sections,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /// All provisions in the order of the text.
    public List<Provision> provisions() {
        return sections.stream()
                .flatMap(section -> section.provisions().stream())
                .toList();
    }

    public Optional<Provision> findProvision(ProvisionId provision) {
        return provisions().stream()
                .filter(candidate -> candidate.id().equals(provision))
                .findFirst();
    }

    public Optional<Verb> findVerb(VerbId verb) {
        return verbs.stream().filter(candidate -> candidate.verb().equals(verb)).findFirst();
    }

    public Optional<Party> findParty(PartyId party) {
        return parties.stream()
                .filter(candidate -> candidate.id().equals(party))
                .findFirst();
    }

    /// The parties that some actors stand for: those that are parties, or all parties when none is (a body, "both
    /// sides").
    public List<PartyId> partiesMeantBy(List<Actor> actors) {
        List<PartyId> all = parties.stream().map(Party::id).toList();
        List<PartyId> named = all.stream()
                .filter(party -> actors.stream().anyMatch(actor -> actor.is(party)))
                .toList();
        return named.isEmpty() ? all : named;
    }

    public Instrument withAreas(List<Area> changed) {
        return new Instrument(
                id,
                title,
                shortTitle,
                kind,
                signature,
                languages,
                countingRule,
                legalNature,
                completeness,
                verified,
                sources,
                parties,
                changed,
                verbs,
                sections,
                related,
                qualityNotes,
                licence,
                notFound);
    }

    public Instrument withSections(List<Section> changed) {
        return new Instrument(
                id,
                title,
                shortTitle,
                kind,
                signature,
                languages,
                countingRule,
                legalNature,
                completeness,
                verified,
                sources,
                parties,
                areas,
                verbs,
                changed,
                related,
                qualityNotes,
                licence,
                notFound);
    }
}
