package org.charterworks.register.instrument;

import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.source.SourceId;

/// One provision, in our own words.
///
/// @param action          what is to be done, in a few words
/// @param named           things the provision names: corridors, platforms, other documents
/// @param subItems        the items of an enumeration inside the provision
/// @param strength        obligation, precision and delegation as coded from the text
/// @param frequency       how often, in words, empty when once or not said
/// @param itemsVisibility what commitments, projects, bodies and evidence under this provision default to; the
///                        provision itself is as public as the instrument
public record Provision(
        ProvisionId id,
        String paraphrase,
        VerbId verb,
        String action,
        List<Actor> actors,
        List<AreaId> areas,
        List<String> named,
        List<String> subItems,
        Verified verified,
        Strength strength,
        String note,
        String frequency,
        Visibility itemsVisibility,
        List<SourceId> sources) {
    public Provision {
        actors = List.copyOf(actors);
        areas = List.copyOf(areas);
        named = List.copyOf(named);
        subItems = List.copyOf(subItems);
        sources = List.copyOf(sources);
    }

    /// A provision of which only the words and the verb matter: seen as text, strength 0, everything under it
    /// public.
    public static Provision of(String id, String paraphrase, String verb) {
        return new Provision(
                new ProvisionId(id),
                paraphrase,
                new VerbId(verb),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Verified.TEXT,
                new Strength(0, 0, 0, ""),
                "",
                "",
                Visibility.everybody(),
                List.of());
    }

    public Provision withActors(List<Actor> changed) {
        return new Provision(
                id,
                paraphrase,
                verb,
                action,
                changed,
                areas,
                named,
                subItems,
                verified,
                strength,
                note,
                frequency,
                itemsVisibility,
                sources);
    }

    public Provision withItemsVisibility(Visibility changed) {
        return new Provision(
                id,
                paraphrase,
                verb,
                action,
                actors,
                areas,
                named,
                subItems,
                verified,
                strength,
                note,
                frequency,
                changed,
                sources);
    }
}
