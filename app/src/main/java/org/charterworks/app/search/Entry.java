package org.charterworks.app.search;

/// One thing of a programme that can be found.
///
/// @param id    its id
/// @param title what it is called, or its first words
/// @param text  everything else of it that is worth finding
public record Entry(Kind kind, String id, String title, String text) {

    /// What can be found.
    public enum Kind {
        PROVISION,
        COMMITMENT,
        BODY,
        PROJECT,
        EVIDENCE,
        INDICATOR,
        PLACE,
        SOURCE;

        /// The kind in lower case, as pages and answers write it.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
