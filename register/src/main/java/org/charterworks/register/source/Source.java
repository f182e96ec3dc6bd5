package org.charterworks.register.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A publication that other records cite by its id.
///
/// @param publishedOn the day or period of publication, null when not known
/// @param url         where it was read, empty when it has no address
/// @param retrievedOn the day it was read, null when not noted
public record Source(
        SourceId id,
        String title,
        String publisher,
        @Nullable PeriodDate publishedOn,
        String url,
        SourceKind kind,
        @Nullable LocalDate retrievedOn,
        String note) {

    /// A source of which only the essentials are known.
    public static Source of(String id, String title, SourceKind kind) {
        return new Source(new SourceId(id), title, "", null, "", kind, null, "");
    }
}
