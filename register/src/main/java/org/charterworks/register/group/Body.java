package org.charterworks.register.group;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// A working group, platform or other body.
///
/// @param provision  the provision that speaks of it, null when none does
/// @param verb       the verb with which that provision speaks of it, null when none does
/// @param status     what is known of its existence
/// @param formedOn   when it was formed, null when not formed or not known
/// @param visibility null when it follows its provision
public record Body(
        BodyId id,
        String name,
        BodyKind kind,
        List<AreaId> areas,
        @Nullable ProvisionId provision,
        @Nullable VerbId verb,
        BodyStatus status,
        @Nullable PeriodDate formedOn,
        String note,
        List<SourceId> sources,
        @Nullable Visibility visibility) {
    public Body {
        areas = List.copyOf(areas);
        sources = List.copyOf(sources);
    }

    /// A body of which only kind and status are stated.
    public static Body of(String id, String name, BodyKind kind, @Nullable ProvisionId provision, BodyStatus status) {
        return new Body(new BodyId(id), name, kind, List.of(), provision, null, status, null, "", List.of(), null);
    }

    /// Whether, on a day, the text allowed it or people discussed it and nobody was found to have created it.
    /// A body formed after that day was not yet created on it.
    public boolean isPermittedAndNotCreated(LocalDate on) {
        return switch (status) {
            case PERMITTED, DISCUSSED -> true;
            case REPORTED_FORMED, MET -> formedOn != null && !formedOn.isOverBy(on);
            case EXTERNAL -> false;
        };
    }
}
