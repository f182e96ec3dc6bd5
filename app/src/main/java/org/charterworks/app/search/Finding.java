package org.charterworks.app.search;

import java.util.List;

/// One thing found.
///
/// @param entry   what was found
/// @param excerpt the text around the first word that matched, piece by piece; empty when only id or title
///                matched
public record Finding(Entry entry, List<Piece> excerpt) {
    public Finding {
        excerpt = List.copyOf(excerpt);
    }

    /// A piece of text.
    ///
    /// @param matched whether it is a word that was looked for
    public record Piece(String text, boolean matched) {}
}
